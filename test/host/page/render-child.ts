import { Component } from "./component";
import { guard } from "./faults";

/** What a post processor adds to a section, to live as long as that. */
export class MarkdownRenderChild extends Component {
  static {
    guard(this, "MarkdownRenderChild");
  }

  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}
