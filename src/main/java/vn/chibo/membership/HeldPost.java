package vn.chibo.membership;

import java.util.UUID;

/// A post that a person holds today. `title` is how the Party writes it: "Bí thư chi bộ".
public record HeldPost(
    Role role, UUID organisation, String organisationKind, String organisationName, String title) {}
