import { start } from '../own/start';
import { Snapshot } from './Snapshot';

void start(Snapshot);
