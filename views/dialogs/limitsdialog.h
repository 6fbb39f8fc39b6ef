// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What reading one file may cost: time, memory, text. Kept in the settings (models/importlimits.h). GUI thread.

#include "models/importlimits.h"

#include <QDialog>

class QSpinBox;

namespace views {

class LimitsDialog : public QDialog {
    Q_OBJECT
public:
    explicit LimitsDialog(QWidget* parent = nullptr); // keeps what was answered when it is accepted

private:
    void fill(const reading::ReadLimits& limits);
    reading::ReadLimits answer() const;

    QSpinBox* m_seconds;
    QSpinBox* m_memory;
    QSpinBox* m_text;
};

} // namespace views
