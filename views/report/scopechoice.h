// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is displayed, or the whole case: the question that report and exports begin with. What is displayed is looked at
// when the question is asked; the window waits behind it. GUI thread.

#include "views/rendering/reportcontent.h"

#include <QWidget>

class QRadioButton;

namespace models {
class Session;
}

namespace views {

class ViewState;

class ScopeChoice : public QWidget {
    Q_OBJECT
public:
    ScopeChoice(
        const models::Session& session, const ViewState& state, const rendering::ReportView& view,
        QWidget* parent = nullptr);

    rendering::ReportScope scope() const;

signals:
    void changed();

private:
    const rendering::ReportScope m_displayedScope;
    QRadioButton* m_displayed;
    QRadioButton* m_whole;
};

} // namespace views
