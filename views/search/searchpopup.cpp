// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchpopup.h"

#include "models/items/searchhitmodel.h"
#include "views/search/hitdelegate.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

constexpr int kMostRows = 7;

} // namespace

SearchPopup::SearchPopup(ViewState& state, QWidget& anchor)
    : QFrame(anchor.window())
    , m_anchor(anchor)
    , m_model(new models::SearchHitModel(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this)) {
    setObjectName(QStringLiteral("searchPopup"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new HitDelegate(state, m_list));
    m_list->setModel(m_model);
    m_nothing->setObjectName(QStringLiteral("faintText"));
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_nothing->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_list, &QListView::clicked, this, [this] { emit chosen(current()); });
    hide();
}

void SearchPopup::setAnswer(
    const core::SnapshotPtr& snapshot, const QString& query, const store::SearchAnswer& answer) {
    m_model->setAnswer(snapshot, answer);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setText(tr("Nothing in this case matches “%1”.").arg(query));
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void SearchPopup::popUp() {
    const int rows = std::min(m_model->rowCount(), kMostRows);
    const int height = rows > 0 ? rows * m_list->sizeHintForRow(0) + 2 : m_nothing->sizeHint().height() + 2;
    setGeometry(QRect(m_anchor.mapTo(window(), QPoint(0, m_anchor.height() + 4)), QSize(m_anchor.width(), height)));
    raise();
    show();
}

void SearchPopup::step(int rows) {
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

core::DocumentId SearchPopup::current() const {
    return m_list->currentIndex().data(models::DocumentRole).toLongLong();
}

} // namespace views
