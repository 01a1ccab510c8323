package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules as a meeting keeps them for ever: the code of the rule set and the committees'
/// decisions that held for its cell on that day (decision 7).
///
/// @param code null while nothing is kept yet: then the rule set of the day is meant
/// @param local the decisions, as [RuleSet#localAsJson] wrote them
/// @param day the day they were taken on
/// @param cell whose rules they are, for the page that shows them
public record KeptRules(@Nullable String code, String local, LocalDate day, UUID cell) {}
