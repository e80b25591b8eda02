import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

@Component({ selector: 'hr-app', template: '<router-outlet />', imports: [RouterOutlet] })
export class App {}
