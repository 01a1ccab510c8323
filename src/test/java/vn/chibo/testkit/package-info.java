/// What tests stand on: the real servers, people who sign in, a clock that stands still. It knows
/// no rule.
@NullMarked
package vn.chibo.testkit;

import org.jspecify.annotations.NullMarked;
