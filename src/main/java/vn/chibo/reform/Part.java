package vn.chibo.reform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who goes or receives by a decision. One that is to be made has no id before its day.
///
/// @param renamed the name it is to have from then on; `placed` where it is to stand
record Part(
    UUID id,
    String side,
    @Nullable UUID organisation,
    boolean isNew,
    String name,
    @Nullable String code,
    @Nullable String renamed,
    @Nullable String placed,
    int shared) {

  boolean goes() {
    return side.equals("FROM");
  }
}
