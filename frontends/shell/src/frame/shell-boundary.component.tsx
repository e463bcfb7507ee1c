import { Component, type ReactNode } from 'react';

/** Catches what breaks in the frame itself, so that people never look at an empty page. */
export class ShellBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
