import { type JSX, lazy } from "react";
import { AllWords } from "./AllWords.tsx";
import { Desk } from "./caseworker/desk/Desk.tsx";
import type { Screen } from "./shared/route.ts";
import { UnknownScreen } from "./UnknownScreen.tsx";

const NewVisit = lazy(async () => ({
  default: (await import("./caseworker/newVisit/NewVisit.tsx")).NewVisit,
}));
const TalkScreen = lazy(async () => ({
  default: (await import("./caseworker/talk/TalkScreen.tsx")).TalkScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import("./caseworker/review/ReviewScreen.tsx")).ReviewScreen,
}));
const ProfileScreen = lazy(async () => ({
  default: (await import("./caseworker/profile/ProfileScreen.tsx")).ProfileScreen,
}));
const StorageScreen = lazy(async () => ({
  default: (await import("./caseworker/storage/StorageScreen.tsx")).StorageScreen,
}));
const EraseScreen = lazy(async () => ({
  default: (await import("./caseworker/retention/EraseScreen.tsx")).EraseScreen,
}));
const ProofScreen = lazy(async () => ({
  default: (await import("./caseworker/retention/ProofScreen.tsx")).ProofScreen,
}));
const RetentionScreen = lazy(async () => ({
  default: (await import("./caseworker/retention/RetentionScreen.tsx")).RetentionScreen,
}));

/** The screen that the address names. All but the desk are loaded when first wanted. */
export function ScreenView({ screen }: { readonly screen: Screen }): JSX.Element {
  switch (screen.name) {
    case "desk":
      return <Desk />;
    case "unknown":
      return <UnknownScreen />;
    default:
      return (
        <AllWords>
          <LaterScreen screen={screen} />
        </AllWords>
      );
  }
}

function LaterScreen({
  screen,
}: {
  readonly screen: Exclude<Screen, { readonly name: "desk" | "unknown" }>;
}): JSX.Element {
  switch (screen.name) {
    case "newVisit":
      return <NewVisit />;
    case "storage":
      return <StorageScreen />;
    case "retention":
      return <RetentionScreen />;
    case "proof":
      return <ProofScreen caseId={screen.caseId} />;
    case "erase":
      return <EraseScreen caseId={screen.caseId} />;
    case "talk":
      return <TalkScreen caseId={screen.caseId} section={screen.section} />;
    case "review":
      return <ReviewScreen caseId={screen.caseId} />;
    case "profile":
      return <ProfileScreen caseId={screen.caseId} />;
  }
}
