// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field for a time zone: "UTC", an offset such as "+02:00", or a name of the tz database, found by typing part of it.
// GUI thread.

#include <QComboBox>
#include <QString>
#include <optional>

namespace views {

class ZoneBox : public QComboBox {
    Q_OBJECT
public:
    // `none`: what the empty choice is called.
    explicit ZoneBox(const QString& none, QWidget* parent = nullptr);

    void setZone(const QString& zone); // empty: none
    // Empty for none; nothing while what is typed is no zone.
    std::optional<QString> zone() const;

    static std::optional<QString> understood(const QString& typed);

private:
    QString m_none;
};

} // namespace views
