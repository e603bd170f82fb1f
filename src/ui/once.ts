type OnPress = (event: MouseEvent) => void;

/** The second click of a double click is left alone: by then another row may lie under the pointer. */
export const once =
  (onPress: OnPress): OnPress =>
  (event) => {
    if (event.detail <= 1) onPress(event);
  };
