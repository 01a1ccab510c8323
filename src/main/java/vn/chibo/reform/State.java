package vn.chibo.reform;

/// How far a decision has come. Only a draft is changed; a planned one waits for its day.
enum State {
  DRAFT,
  PLANNED,
  DONE,
  WITHDRAWN
}
