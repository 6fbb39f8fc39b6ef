// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The claims of the case as a table. Y confirms and X rejects the current one and goes on to the next; the same key on
// a judged claim takes the verdict back. E corrects what it says. GUI thread.

#include "models/core/snapshot.h"
#include "views/tables/tablepanel.h"

namespace models {
class ClaimModel;
}

namespace views {

class ClaimDelegate;

class ClaimsPanel : public TablePanel {
    Q_OBJECT
public:
    ClaimsPanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

public slots:
    void confirmCurrent() { judgeCurrent(core::ClaimVerdict::Confirmed); }
    void rejectCurrent() { judgeCurrent(core::ClaimVerdict::Rejected); }

protected:
    QModelIndex selectedRow() const override;
    void choose(const QModelIndex& index) override;
    void typed(const QModelIndex& index, int key) override;
    QString hintWithoutRows(bool filtered) const override;
    void themeChanged() override;

private:
    ClaimsPanel(models::ClaimModel* model, models::Session& session, ViewState& state, QWidget* parent);
    void judgeCurrent(core::ClaimVerdict verdict);

    models::ClaimModel* m_claims;
    ClaimDelegate* m_delegate;
};

} // namespace views
