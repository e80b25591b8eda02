import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { createEnvironmentInjector, EnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { FieldsEditor } from '../../fields/fields-editor';
import { OpenFile } from './open-file';

it('forgets the editor of a section that is gone, with what was typed in it', () => {
  TestBed.configureTestingModule({
    providers: [OpenFile, provideHttpClient(), provideHttpClientTesting()],
  });
  const file = TestBed.inject(OpenFile);
  const section = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const editor = { isDirty: () => true } as FieldsEditor;
  runInInjectionContext(section, () => file.register(editor));
  expect(file.hasUnsavedWork()).toBe(true);
  section.destroy();
  expect(file.hasUnsavedWork()).toBe(false);
});
