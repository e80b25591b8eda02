import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Observable } from 'rxjs';
import type {
  MaterialSet,
  MaterialSetInput,
  MaterialVersionInput,
  Programme,
  ProgrammeInput,
  School,
  SchoolInput,
  TeacherInput,
} from './training-types';

/** What is written about programmes, material sets and schools. */
@Service()
export class CatalogueApi {
  private readonly http = inject(HttpClient);

  saveProgramme(id: string | null, version: number, input: ProgrammeInput): Observable<Programme> {
    return id === null
      ? this.http.post<Programme>('/api/training/programmes', input)
      : this.http.put<Programme>(`/api/training/programmes/${id}`, { ...input, version });
  }

  saveMaterialSet(id: string | null, input: MaterialSetInput): Observable<MaterialSet> {
    return id === null
      ? this.http.post<MaterialSet>('/api/training/material-sets', input)
      : this.http.put<MaterialSet>(`/api/training/material-sets/${id}`, input);
  }

  saveMaterialVersion(
    setId: string,
    versionId: string | null,
    input: MaterialVersionInput,
  ): Observable<MaterialSet> {
    return versionId === null
      ? this.http.post<MaterialSet>(`/api/training/material-sets/${setId}/versions`, input)
      : this.http.put<MaterialSet>(`/api/training/material-versions/${versionId}`, input);
  }

  saveSchool(id: string | null, version: number, input: SchoolInput): Observable<School> {
    return id === null
      ? this.http.post<School>('/api/training/schools', input)
      : this.http.put<School>(`/api/training/schools/${id}`, { ...input, version });
  }

  saveTeacher(schoolId: string, id: string | null, input: TeacherInput): Observable<School> {
    return id === null
      ? this.http.post<School>(`/api/training/schools/${schoolId}/teachers`, input)
      : this.http.put<School>(`/api/training/teachers/${id}`, input);
  }
}
