// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The claims of the document that is read, as marks beside its scroll bar: where they stand in the whole text, in their
// causes' colours, filled for asserted, open for denied, half for suspected. A click goes to the claim. For the mouse;
// keys go from claim to claim in the text itself. GUI thread.

#include "views/rendering/palette.h"

#include <QWidget>

namespace views {

class ReaderView;

class OutlineStrip : public QWidget {
    Q_OBJECT
public:
    OutlineStrip(ReaderView& view, QWidget* parent);

    void setColours(const rendering::Palette& colours);

signals:
    void claimWanted(std::int32_t index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override; // what a mark stands for

private:
    double placeOf(int position) const; // from the top
    std::int32_t claimNear(double y) const;

    ReaderView& m_view;
    rendering::Palette m_colours;
};

} // namespace views
