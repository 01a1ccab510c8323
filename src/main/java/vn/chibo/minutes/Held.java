package vn.chibo.minutes;

import vn.chibo.meeting.Evening;

/// A meeting and its minutes, while everyone else is kept off both.
record Held(Evening evening, MinutesRow row) {}
