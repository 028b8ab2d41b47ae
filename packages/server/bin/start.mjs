#!/usr/bin/env node
// `npm start`: installs what is missing, builds what has changed, starts the backend with the sample portal. No dependencies, Node 20 or later.
import { launch } from './launch.mjs';
import { prepare } from './prepare.mjs';

prepare();
launch('start');
