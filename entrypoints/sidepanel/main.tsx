import { Desk } from '../desk/Desk';
import { start } from '../own/start';

// the desk beside the page: the same rooms, as narrow as the browser's own side panel makes them
void start(Desk);
