/** The open tables of the form, as the screen has them. */
export * from './career-tables';
export * from './membership-tables';
export * from './pay-tables';
export * from './conduct-tables';
