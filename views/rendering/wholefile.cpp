// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/wholefile.h"

#include <QSaveFile>

namespace rendering {

core::Error cannotBeWritten(const QString& path, const QString& why) {
    return {
        core::ErrorCode::ReadOnly,
        path.toStdString() + " cannot be written: " + why.toStdString() + ". Choose another place for it."};
}

core::Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(cannotBeWritten(path, file.errorString()));
}

} // namespace rendering
