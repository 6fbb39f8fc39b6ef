-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a time came about (core::TimeTrace): anchor, number of the mention, source and name of the zone, notes, reach, and
-- its readings, packed by models/store/packing.h. Empty for what an earlier version wrote.
ALTER TABLE time_expression ADD COLUMN trace TEXT NOT NULL DEFAULT '';
