// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchpopup.h"

#include "models/items/labels.h"
#include "models/items/searchhitmodel.h"
#include "views/commandtable.h"
#include "views/search/hitdelegate.h"
#include "views/viewstate.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

constexpr int kMostRows = 7;
constexpr std::size_t kMostOffers = 3;
constexpr int kWidestOffer = 520;
constexpr std::size_t kMostOthers = 12; // words that are named

QString nothingText(const QString& query, const store::SearchAnswer& answer) {
    if (answer.absent.empty())
        return answer.offers.empty()
                   ? SearchPopup::tr("Nothing in this case matches “%1”.").arg(query)
                   : SearchPopup::tr("Nothing in this case matches all of “%1”; each part alone is there.").arg(query);
    QStringList parts;
    for (const std::string& each : answer.absent)
        parts << SearchPopup::tr("“%1”").arg(models::toQt(each));
    return SearchPopup::tr("Nothing in this case matches %1.").arg(parts.join(SearchPopup::tr(" or ")));
}

QString understoodText(const store::SearchAnswer& answer) {
    const QString text = SearchPopup::tr("Understood as: %1").arg(models::toQt(answer.understood));
    if (answer.others.empty())
        return text;
    QStringList others;
    for (std::size_t i = 0; i < std::min(answer.others.size(), kMostOthers); ++i)
        others << models::toQt(answer.others[i]);
    if (answer.others.size() > kMostOthers)
        others << SearchPopup::tr("…");
    return SearchPopup::tr("%1 · also %2", "query as understood, other forms of its words")
        .arg(text, others.join(SearchPopup::tr(", ")));
}

} // namespace

SearchPopup::SearchPopup(ViewState& state, QWidget& anchor)
    : QFrame(anchor.window())
    , m_anchor(anchor)
    , m_state(state)
    , m_model(new models::SearchHitModel(this))
    , m_list(new QListView(this))
    , m_understood(new QLabel(this))
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
    m_nothing->setWordWrap(true);
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setContentsMargins(12, 4, 12, 5);
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it never makes the window wider
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    for (std::size_t i = 0; i < kMostOffers; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("offer"));
        button->setFocusPolicy(Qt::NoFocus);
        button->setFlat(true);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, i] {
            emit offered(m_offeredQueries.value(static_cast<qsizetype>(i)));
        });
        m_offers.push_back(button);
    }
    layout->addWidget(m_understood);
    connect(m_list, &QListView::clicked, this, [this] { emit chosen(current()); });
    hide();
}

void SearchPopup::setAnswer(
    const core::SnapshotPtr& snapshot, const QString& query, const store::SearchAnswer& answer) {
    m_model->setAnswer(snapshot, answer, m_state.zone());
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setText(nothingText(query, answer));
    showOffers(answer);
    m_understood->setText(understoodText(answer));
    m_understood->setToolTip(m_understood->text());
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void SearchPopup::reorder(const core::SnapshotPtr& snapshot, const store::SearchAnswer& answer) {
    if (isVisible() && (m_list->currentIndex().row() > 0 || m_list->underMouse()))
        return;
    m_model->setAnswer(snapshot, answer, m_state.zone());
    m_list->setCurrentIndex(m_model->index(0));
}

void SearchPopup::showOffers(const store::SearchAnswer& answer) {
    m_offeredQueries.clear();
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        m_offers[i]->setVisible(i < answer.offers.size());
        if (i >= answer.offers.size())
            continue;
        const store::SearchOffer& each = answer.offers[i];
        const QString count = models::documentsText(static_cast<int>(each.total));
        const QString query = models::toQt(each.query);
        QString text = each.dropped.empty() ? tr("Search for beginnings: %1 (%2)").arg(query, count)
                                            : tr("Without %1: %2").arg(models::toQt(each.dropped), count);
        if (i == 0)
            text = tr("%1 — Enter", "what is offered — the key").arg(text);
        m_offers[i]->setText(CommandTable::literal(fontMetrics().elidedText(text, Qt::ElideMiddle, kWidestOffer)));
        m_offers[i]->setToolTip(query);
        m_offeredQueries << query;
    }
}

QString SearchPopup::offer() const {
    return m_model->rowCount() > 0 ? QString() : m_offeredQueries.value(0);
}

int SearchPopup::wantedHeight() const {
    const int rows = std::min(m_model->rowCount(), kMostRows);
    int height = 2 + m_understood->sizeHint().height();
    if (rows > 0)
        return height + rows * m_list->sizeHintForRow(0);
    height += m_nothing->hasHeightForWidth() ? m_nothing->heightForWidth(m_anchor.width() - 2)
                                             : m_nothing->sizeHint().height();
    for (qsizetype i = 0; i < m_offeredQueries.size(); ++i)
        height += m_offers[static_cast<std::size_t>(i)]->sizeHint().height();
    return height;
}

void SearchPopup::popUp() {
    setGeometry(
        QRect(m_anchor.mapTo(window(), QPoint(0, m_anchor.height() + 4)), QSize(m_anchor.width(), wantedHeight())));
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
