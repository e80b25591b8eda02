/** Code of the province that the first account of an empty register founds; the demo province takes its place. */
export const FOUNDED_PROVINCE = 'TINH';
