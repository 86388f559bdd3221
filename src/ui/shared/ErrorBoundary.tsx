import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** What is shown instead, once something has broken. */
  readonly fallback: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface Broken {
  readonly error: unknown;
}

/** Stands between a mistake on one screen and the rest. A new `key` gives it a new try. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly broken: Broken | undefined }
> {
  override state: { readonly broken: Broken | undefined } = { broken: undefined };

  static getDerivedStateFromError(error: unknown): { readonly broken: Broken } {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === undefined ? this.props.children : this.props.fallback(broken.error);
  }
}
