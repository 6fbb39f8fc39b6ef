// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks for the date on which a document was published. What is typed is read back in words at once; nothing is guessed:
// a year alone stays a year. GUI thread.

#include "models/core/snapshot.h"

#include <QDialog>
#include <QString>
#include <optional>
#include <vector>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class DateDialog : public QDialog {
    Q_OBJECT
public:
    explicit DateDialog(const core::DocumentRecord& record, QWidget* parent = nullptr)
        : DateDialog(std::vector{&record}, parent) {}
    // One date for several documents; at least one.
    explicit DateDialog(const std::vector<const core::DocumentRecord*>& records, QWidget* parent = nullptr);

    // The answer as core::parseIso takes it; empty: back to what the file states.
    QString iso() const { return m_iso; }

    // Asks and waits. Nothing: cancelled.
    static std::optional<QString> ask(QWidget* parent, const core::DocumentRecord& record);

    // What stands in a record, written the way it would be typed.
    static QString typedForm(const std::optional<core::TimeValue>& value);
    // ISO 8601 of what a person typed ("2023-06", "20 June 2023", "June 20, 2023 14:10"), or nothing.
    static std::optional<QString> understood(const QString& typed);
    // "06/07/2023", which is not understood because it can be two days, and what to say then.
    static bool isEitherWayRound(const QString& typed);
    static QString eitherWayRoundText();

private:
    void typed();
    void showMonthOf(const std::vector<const core::DocumentRecord*>& records);
    void pickDay();
    void takeBack();

    QLineEdit* m_edit;
    QLabel* m_meaning;
    QCalendarWidget* m_calendar;
    QPushButton* m_set;
    QString m_iso;
};

} // namespace views
