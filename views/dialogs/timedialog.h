// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Corrects one time of a text: what it means, from which day it is counted, in which zone its clock is, or that it is
// none. Where the words can be read in several ways, each is offered. What is left empty stays as it is found. GUI
// thread.

#include "models/core/snapshot.h"

#include <QDialog>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class ZoneBox;

class TimeDialog : public QDialog {
    Q_OBJECT
public:
    // `standing`: what the analyst has said of it before.
    TimeDialog(const core::TimeRecord& time, const core::TimeReading& standing, QWidget* parent = nullptr);

    // As core::TimeReading wants it; `mark` is that of `standing`. All empty: back to what is found.
    core::TimeReading answer() const { return m_answer; }

    // ISO 8601 of one moment or of two with "to", "–" or "/" between; nothing when it is not understood.
    static std::optional<QString> meaningOf(const QString& typed);

private:
    void typed();
    void takeBack();
    QWidget* readingButtons(const std::vector<core::TimeInterval>& readings);

    const core::TimeReading m_standing;
    core::TimeReading m_answer;
    QLineEdit* m_meaning;
    QLineEdit* m_anchor;
    ZoneBox* m_zone;
    QCheckBox* m_none;
    QLabel* m_readBack; // what is typed, read back
    QLabel* m_problem;  // or why it is not taken
    QPushButton* m_set;
};

} // namespace views
