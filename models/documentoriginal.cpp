// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentoriginal.h"

#include "models/uninterrupted.h"

namespace models {

core::Result<Original> storedOriginal(store::CaseFile& file, core::DocumentId id, const std::string& fileName) {
    core::Result<std::string> bytes = uninterrupted([&] { return file.originalBytes(id); });
    if (!bytes)
        return std::unexpected(bytes.error());
    core::Result<core::Document> document = uninterrupted([&] { return file.document(id); });
    if (!document)
        return std::unexpected(document.error());
    return Original{
        id,
        QString::fromStdString(fileName),
        {},
        std::move(*document),
        std::make_shared<const std::string>(std::move(*bytes))};
}

void readOriginal(Original& original, const analysis::Lexicon& lexicon, const reading::ReadOptions& options) {
    const std::string name = original.name.toStdString();
    if (auto own = reading::ownBytes(*original.bytes, name, original.document, options))
        original.bytes = std::make_shared<const std::string>(std::move(*own));
    original.text = reading::originalOf(*original.bytes, name, original.document, lexicon, options);
}

} // namespace models
