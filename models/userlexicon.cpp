// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userlexicon.h"

#include "models/analysis/lexiconloading.h"

#include <QFile>
#include <QStandardPaths>
#include <utility>

namespace models {

QString userLexiconFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/faultline/lexicon.txt");
}

namespace {

using LexiconPtr = std::shared_ptr<const analysis::Lexicon>;

// Nothing: there is no such file.
core::Result<std::optional<QByteArray>> readUserText() {
    const QString name = userLexiconFile();
    QFile file(name);
    if (!file.exists())
        return std::nullopt;
    constexpr qint64 kMostBytes = 4 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        return core::fail(
            core::ErrorCode::NoPermission,
            name.toStdString() +
                " cannot be read as a lexicon; make it a readable text of less than 4 MB, or remove it");
    }
    return file.readAll();
}

core::Result<LexiconPtr> lexiconWith(const std::optional<QByteArray>& text) {
    if (!text)
        return analysis::loadLexicon();
    return analysis::loadLexiconWith(
        std::string_view(text->constData(), static_cast<std::size_t>(text->size())), userLexiconFile().toStdString());
}

} // namespace

core::Result<LexiconPtr> loadUserLexicon() {
    const auto text = readUserText();
    return text ? lexiconWith(*text) : std::unexpected(text.error());
}

LazyUserLexicon::LazyUserLexicon(std::function<void(const core::Error&)> broken)
    : m_broken(std::move(broken)) {}

LexiconPtr LazyUserLexicon::get() {
    const std::lock_guard lock(m_mutex);
    if (!m_read)
        read();
    return m_read;
}

LexiconPtr LazyUserLexicon::renew() {
    const std::lock_guard lock(m_mutex);
    read();
    return m_read;
}

void LazyUserLexicon::read() {
    const auto text = readUserText();
    if (text && m_read && *text == m_text)
        return;
    auto loaded = text ? lexiconWith(*text) : std::unexpected(text.error());
    if (loaded) {
        m_read = std::move(*loaded);
        m_text = *text;
        return;
    }
    m_broken(loaded.error());
    if (!m_read)
        m_read = analysis::loadLexicon();
}

} // namespace models
