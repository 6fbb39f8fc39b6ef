// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the worker process answers, as CBOR (RFC 8949). The worker has read bytes from strangers and may have been taken
// over by them, so whatever it sends is checked: texts are made valid UTF-8, spans outside the body are dropped. Pure;
// any thread.

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

// What the worker is asked: name, limits and the file's bytes, in one piece on its standard input.
struct WorkerTask {
    std::string name;
    std::string bytes;
    int depth = 0;
    ReadLimits limits;
};
std::string encodeTaskHead(const WorkerTask& task); // all but the bytes, which follow
std::optional<WorkerTask> decodeTask(std::string&& bytes);

} // namespace reading
