import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Observable } from 'rxjs';
import type {
  AttendanceCandidates,
  AttendanceGrid,
  AttendanceInput,
  Candidates,
  ClassActInput,
  ClassChange,
  ClassEvaluation,
  ClassInput,
  EnrolInput,
  EnrolmentActInput,
  EnrolmentActOutcome,
  EnrolOutcome,
  ClassEvaluationInput,
  IssueInput,
  IssueOutcome,
  OwnTraining,
  Plan,
  PlanActInput,
  PlanInput,
  PlanLineChange,
  PlansActInput,
  PlansActOutcome,
  ResultCandidates,
  ResultsInput,
  ResultsOutcome,
  SessionInput,
  TrainingClass,
} from './training-types';

/** What is written about plans, classes and the people in them. */
@Service()
export class TrainingApi {
  private readonly http = inject(HttpClient);

  createPlan(input: PlanInput): Observable<Plan> {
    return this.http.post<Plan>('/api/training/plans', input);
  }

  saveLine(planId: string, lineId: string | null, input: PlanLineChange): Observable<Plan> {
    const url = `/api/training/plans/${planId}/lines`;
    return lineId === null
      ? this.http.post<Plan>(url, input)
      : this.http.put<Plan>(`${url}/${lineId}`, input);
  }

  removeLine(planId: string, lineId: string, version: number): Observable<Plan> {
    return this.http.delete<Plan>(`/api/training/plans/${planId}/lines/${lineId}`, { params: { version } });
  }

  actOnPlan(planId: string, input: PlanActInput): Observable<Plan> {
    return this.http.post<Plan>(`/api/training/plans/${planId}/steps`, input);
  }

  actOnPlans(input: PlansActInput): Observable<PlansActOutcome> {
    return this.http.post<PlansActOutcome>('/api/training/plans/steps', input);
  }

  createClass(input: ClassInput): Observable<TrainingClass> {
    return this.http.post<TrainingClass>('/api/training/classes', input);
  }

  saveClass(id: string, input: ClassChange): Observable<TrainingClass> {
    return this.http.put<TrainingClass>(`/api/training/classes/${id}`, input);
  }

  actOnClass(id: string, input: ClassActInput): Observable<TrainingClass> {
    return this.http.post<TrainingClass>(`/api/training/classes/${id}/steps`, input);
  }

  saveEvaluation(id: string, input: ClassEvaluationInput): Observable<ClassEvaluation> {
    return this.http.put<ClassEvaluation>(`/api/training/classes/${id}/evaluation`, input);
  }

  previewPeople(classId: string, personIds: readonly string[]): Observable<Candidates> {
    return this.http.post<Candidates>(`/api/training/classes/${classId}/enrolments/preview`, { personIds });
  }

  previewSheet(classId: string, file: File): Observable<Candidates> {
    return this.http.post<Candidates>(`/api/training/classes/${classId}/enrolments/sheet`, inForm(file));
  }

  enrol(classId: string, input: EnrolInput): Observable<EnrolOutcome> {
    return this.http.post<EnrolOutcome>(`/api/training/classes/${classId}/enrolments`, input);
  }

  actOnEnrolments(classId: string, input: EnrolmentActInput): Observable<EnrolmentActOutcome> {
    return this.http.post<EnrolmentActOutcome>(`/api/training/classes/${classId}/enrolments/steps`, input);
  }

  /** Arrives even when the screen is left while it is on its way. */
  mark(classId: string, input: AttendanceInput): Observable<AttendanceGrid> {
    return this.http.put<AttendanceGrid>(`/api/training/classes/${classId}/attendance`, input, {
      keepalive: true,
    });
  }

  readAttendance(classId: string, file: File): Observable<AttendanceCandidates> {
    return this.http.post<AttendanceCandidates>(
      `/api/training/classes/${classId}/attendance/sheet`,
      inForm(file),
    );
  }

  addSession(classId: string, input: SessionInput): Observable<AttendanceGrid> {
    return this.http.post<AttendanceGrid>(`/api/training/classes/${classId}/sessions`, input);
  }

  removeSession(classId: string, sessionId: string): Observable<AttendanceGrid> {
    return this.http.delete<AttendanceGrid>(`/api/training/classes/${classId}/sessions/${sessionId}`);
  }

  saveResults(classId: string, input: ResultsInput): Observable<ResultsOutcome> {
    return this.http.put<ResultsOutcome>(`/api/training/classes/${classId}/results`, input);
  }

  readResults(classId: string, file: File): Observable<ResultCandidates> {
    return this.http.post<ResultCandidates>(`/api/training/classes/${classId}/results/sheet`, inForm(file));
  }

  issue(classId: string, input: IssueInput): Observable<IssueOutcome> {
    return this.http.post<IssueOutcome>(`/api/training/classes/${classId}/certificates`, input);
  }

  verifyCertificate(id: string): Observable<unknown> {
    return this.http.post(`/api/training/certificates/${id}/verification`, {});
  }

  signUp(classId: string): Observable<OwnTraining> {
    return this.http.post<OwnTraining>('/api/own/training/sign-ups', { classId });
  }

  withdraw(enrolmentId: string): Observable<OwnTraining> {
    return this.http.delete<OwnTraining>(`/api/own/training/sign-ups/${enrolmentId}`);
  }
}

function inForm(file: File): FormData {
  const body = new FormData();
  body.append('file', file);
  return body;
}
