// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the worker process answers, as CBOR (RFC 8949). The worker has read bytes from strangers and may have been taken
// over by them, so whatever it sends is checked: texts are made valid UTF-8, spans outside the body are dropped. Pure;
// any thread.

#include "models/reading/original.h"
#include "models/reading/readrun.h"

#include <string>
#include <string_view>

namespace reading {

struct WorkerAnswer {
    FormatOf format;
    std::vector<core::Document> documents = {};
    std::vector<UnreadPart> unread = {};
};

std::string encodeAnswer(const WorkerAnswer& answer);
// Nothing when the bytes are no answer.
std::optional<WorkerAnswer> decodeAnswer(std::string_view bytes);

std::string encodeEntry(const core::Result<std::string>& bytes);
std::optional<core::Result<std::string>> decodeEntry(std::string_view bytes);

std::string encodePicture(const core::Result<PagePicture>& picture);
std::optional<core::Result<PagePicture>> decodePicture(std::string_view bytes);

// What the worker shall make of the bytes.
enum class WorkerAim : std::uint8_t {
    Documents, // WorkerAnswer
    WholeText, // WorkerAnswer: one document whose body is all the text there is, nothing left out
    Picture,   // PagePicture of one page
    Entry,     // the bytes of one file of an archive
};

// What the worker is asked: name, limits and the file's bytes, in one piece on its standard input.
struct WorkerTask {
    std::string name;
    std::string bytes;
    int depth = 0;
    ReadLimits limits;
    WorkerAim aim = WorkerAim::Documents;
    std::string entry = {}; // Entry: its name in the archive
    int page = 0;           // Picture: counted from 0
    int width = 0;          // Picture: in pixels
};
std::string encodeTaskHead(const WorkerTask& task); // all but the bytes, which follow
std::optional<WorkerTask> decodeTask(std::string&& bytes);

} // namespace reading
