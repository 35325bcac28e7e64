/** The few names of Firefox's own window that the driver uses; functions handed to it run over there. */
interface FirefoxExtension {
  backgroundState: string;
  terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
interface FirefoxChannel {
  URI: { spec: string };
  loadInfo?: { triggeringPrincipal?: { isAddonOrExpandedAddonPrincipal: boolean } };
}
interface FirefoxScriptError {
  sourceName: string;
  errorMessage: string;
  lineNumber: number;
  flags: number;
}
interface FirefoxPanel extends Element {
  hidePopup(): void;
}
interface FirefoxPopup extends Element {
  messageManager: {
    addMessageListener(name: string, listen: (message: { data: { value?: string; error?: string } }) => void): void;
    removeMessageListener(name: string, listen: unknown): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: FirefoxExtension): { triggerAction(window: Window): Promise<void> };
        };
      };
    };
  };
};
declare const Ci: {
  nsIScriptError: { new (): FirefoxScriptError; warningFlag: number };
  nsIChannel: unknown;
};
declare const Services: {
  console: { getMessageArray(): FirefoxScriptError[] };
  obs: {
    addObserver(observe: (subject: { QueryInterface(what: unknown): FirefoxChannel }) => void, topic: string): void;
  };
  prefs: { setIntPref(name: string, value: number): void };
};
interface Window {
  juliExtensionRequests: string[];
}
interface ParentNode {
  querySelector(selector: 'browser.webextension-popup-browser'): FirefoxPopup | null;
}
