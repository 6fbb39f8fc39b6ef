// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One file being read: what has come out so far, and how deep inside containers (archives, mailboxes) the reading
// stands. A container's reader hands the files inside it to readInner(), which reads them like any other file. Used by
// one thread at a time.

#include "models/reading/reader.h"
#include "models/reading/readinglexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

// How a file of an archive stands in the evidence "file" of its documents; the outermost archive comes last.
inline constexpr std::string_view kArchiveEntry = "archive entry";

inline constexpr int kMostContainers = 4;     // one inside the other
inline constexpr int kMostInnerFiles = 20000; // in one file, over all levels

struct ReadRun {
    const analysis::Lexicon& lexicon;
    const ReadingLexicon& words;
    const ReadOptions& options;
    std::vector<core::Document> documents = {};
    std::vector<UnreadPart> unread = {};
    int depth = 0;
    int innerFiles = 0;
    std::size_t textBytes = 0;
};

// What a file has become: its format and one error or none.
using FormatOf = core::Result<std::string>;

// Reads bytes of any kind; the documents are appended to the run. An Error when there is none.
FormatOf readInto(ReadRun& run, std::string_view bytes, const std::string& name);

// Reads a file that stands inside `container`. What cannot be read goes to run.unread. `how` says what it is to its
// container ("archive entry", "attachment") and becomes evidence of its documents. False when the run has reached its
// limits and nothing more is read.
bool readInner(
    ReadRun& run, std::string_view bytes, const std::string& container, const std::string& inner, std::string_view how);

// Appends a document unless the file has given too much text already.
core::Result<void> addDocument(ReadRun& run, core::Document document, const std::string& name);

// The outcome of a container: its format when anything was read, else a sentence that says why nothing was.
FormatOf containerOutcome(
    const ReadRun& run, std::size_t documentsBefore, std::size_t unreadBefore, std::string format,
    const std::string& name);

} // namespace reading
