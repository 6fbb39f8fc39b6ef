// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lexicon with the user's own words: $XDG_CONFIG_HOME/faultline/lexicon.txt, where there is such a file. Any
// thread.

#include "models/analysis/lexicon.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace models {

QString userLexiconFile();
// The compiled-in lexicon when there is no such file; an error that names the file and the line when it is broken.
core::Result<std::shared_ptr<const analysis::Lexicon>> loadUserLexicon();

// The same, read when it is first wanted and kept, for many threads. A broken file is reported, and the compiled-in
// lexicon, or the one that was read before, serves instead.
class LazyUserLexicon {
public:
    // Called on the thread that asks.
    explicit LazyUserLexicon(std::function<void(const core::Error&)> broken);
    std::shared_ptr<const analysis::Lexicon> get();
    std::shared_ptr<const analysis::Lexicon> renew(); // with what the user wrote since; the same if that is nothing

private:
    void read();

    std::function<void(const core::Error&)> m_broken;
    std::mutex m_mutex;
    std::shared_ptr<const analysis::Lexicon> m_read;
    std::optional<QByteArray> m_text; // what was read; nothing: no file, or a broken one
};

} // namespace models
