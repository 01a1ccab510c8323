package vn.chibo.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.evidence.Hash;
import vn.chibo.evidence.MerkleTree;

/// One fact as it goes into the tree: every column that says what happened, in one line. The text
/// beside it is represented by its commitment inside the body.
record SealedLine(
    long id,
    Instant at,
    String kind,
    String actor,
    @Nullable UUID cell,
    @Nullable UUID meeting,
    String body) {

  Hash leaf() {
    var line =
        String.join(
            "\u001f",
            Long.toString(id),
            at.toString(),
            kind,
            actor,
            String.valueOf(cell),
            String.valueOf(meeting),
            body);
    return MerkleTree.leaf(line.getBytes(StandardCharsets.UTF_8));
  }
}
