// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The claims of the case as a table. Y confirms and X rejects the current one and goes on to the next, or all that are
// selected; the same key on judged claims takes the verdict back. E corrects what they say. GUI thread.

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
    void shown() override;

private:
    ClaimsPanel(models::ClaimModel* model, models::Session& session, ViewState& state, QWidget* parent);
    void judgeCurrent(core::ClaimVerdict verdict);
    std::vector<core::ClaimRef> selectedClaims() const; // at least the current one, where there is one
    void remember();

    models::ClaimModel* m_claims;
    ClaimDelegate* m_delegate;
    std::vector<core::ClaimRef> m_selected; // several: they stay selected in the next snapshot
};

} // namespace views
