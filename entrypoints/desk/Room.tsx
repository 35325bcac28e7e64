import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/parts/words';
import { ROOMS, type RoomName, type RoomProps } from './rooms';

/** A room of the desk, once its code is there. */
export function Room({ room, ...props }: RoomProps & { room: RoomName }) {
  const { say } = useWords();
  const [loaded, setLoaded] = useState<{ room: RoomName; View: ComponentType<RoomProps> } | null>(null);
  useEffect(() => {
    let gone = false;
    const load: () => Promise<ComponentType<RoomProps>> = ROOMS[room];
    void load().then((View) => {
      if (!gone) setLoaded({ room, View });
    });
    return () => {
      gone = true;
    };
  }, [room]);
  if (loaded?.room !== room) return <p class="quiet">{say('desk.opening')}</p>;
  return <loaded.View {...props} />;
}
