// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userlexicon.h"

#include "models/analysis/lexiconloading.h"

#include <QFile>
#include <QStandardPaths>

namespace models {

QString userLexiconFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/faultline/lexicon.txt");
}

core::Result<std::shared_ptr<const analysis::Lexicon>> loadUserLexicon() {
    const QString name = userLexiconFile();
    QFile file(name);
    if (!file.exists())
        return analysis::loadLexicon();
    constexpr qint64 kMostBytes = 4 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        return core::fail(
            core::ErrorCode::NoPermission,
            name.toStdString() +
                " cannot be read as a lexicon; make it a readable text of less than 4 MB, or remove it");
    }
    const QByteArray bytes = file.readAll();
    return analysis::loadLexiconWith(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), name.toStdString());
}

LazyUserLexicon::LazyUserLexicon(std::function<void(const core::Error&)> broken)
    : m_broken(std::move(broken)) {}

const analysis::Lexicon& LazyUserLexicon::get() {
    const std::lock_guard lock(m_mutex);
    return m_read.empty() ? read() : *m_read.back();
}

const analysis::Lexicon& LazyUserLexicon::renew() {
    const std::lock_guard lock(m_mutex);
    return read();
}

const analysis::Lexicon& LazyUserLexicon::read() {
    auto loaded = loadUserLexicon();
    if (!loaded)
        m_broken(loaded.error());
    if (loaded)
        m_read.push_back(std::move(*loaded));
    else if (m_read.empty())
        m_read.push_back(analysis::loadLexicon());
    return *m_read.back();
}

} // namespace models
