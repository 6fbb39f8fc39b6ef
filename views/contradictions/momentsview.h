// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The two moments of a contradiction on a little axis of their own: who spoke first, and how far apart. An undated side
// is not put on it. GUI thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "views/rendering/palette.h"

#include <QWidget>
#include <array>

namespace views {

class MomentsView : public QWidget {
    Q_OBJECT
public:
    MomentsView(const core::CauseTree& causes, QWidget* parent);

    void setClaims(const core::Claim& a, const core::Claim& b, const rendering::Palette& colours);
    // "23 hours apart", "2 days apart", "one side is undated".
    static QString distanceText(const core::Claim& a, const core::Claim& b);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAxis(QPainter& painter, const core::TimeInterval& shown) const;
    void paintExtent(QPainter& painter, std::size_t side, const core::TimeInterval& shown) const;
    double xOf(core::Millis at, const core::TimeInterval& shown) const;

    const core::CauseTree& m_causes;
    rendering::Palette m_colours;
    std::array<core::Claim, 2> m_claims;
};

} // namespace views
