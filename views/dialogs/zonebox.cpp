// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/zonebox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimeZone>

namespace views {

ZoneBox::ZoneBox(const QString& none, QWidget* parent)
    : QComboBox(parent)
    , m_none(none) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItem(m_none);
    addItem(QStringLiteral("UTC"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        // "Etc/GMT+3" reads the wrong way round; offsets are typed as such.
        if (id.contains('/') && !id.startsWith("Etc/"))
            addItem(QString::fromLatin1(id));
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(16);
    setAccessibleName(tr("Time zone"));
    setToolTip(tr("UTC, an offset such as +02:00, or a place such as Europe/Paris; type part of a name to find it."));
}

std::optional<QString> ZoneBox::understood(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.compare(QLatin1String("utc"), Qt::CaseInsensitive) == 0 || text == QLatin1String("Z"))
        return QStringLiteral("UTC");
    static const QRegularExpression offset(QStringLiteral("^(?:UTC|GMT)?([+-])(\\d{1,2})(?::?(\\d{2}))?$"));
    if (const auto match = offset.match(text); match.hasMatch()) {
        const int hours = match.captured(2).toInt();
        const int minutes = match.captured(3).toInt();
        if (hours > 14 || minutes > 59)
            return std::nullopt;
        return QStringLiteral("%1%2:%3")
            .arg(match.captured(1))
            .arg(hours, 2, 10, QLatin1Char('0'))
            .arg(minutes, 2, 10, QLatin1Char('0'));
    }
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && text.compare(QString::fromLatin1(id), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(id);
    }
    return std::nullopt;
}

void ZoneBox::setZone(const QString& zone) {
    if (const int at = zone.isEmpty() ? 0 : findText(zone); at >= 0)
        setCurrentIndex(at);
    else
        setEditText(zone);
}

std::optional<QString> ZoneBox::zone() const {
    const QString text = currentText().trimmed();
    return text.isEmpty() || text == m_none ? std::optional(QString()) : understood(text);
}

} // namespace views
