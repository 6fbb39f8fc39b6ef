// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportpreview.h"

#include "models/session.h"
#include "views/rendering/palette.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace views {
namespace {

constexpr int kLater = 300;  // ms after the last change
constexpr int kWidth = 1000; // pixels that a page is drawn with

QToolButton* turner(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

ReportPreview::ReportPreview(models::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_picture(new QLabel(this))
    , m_where(new QLabel(this))
    , m_back(turner(QStringLiteral("‹"), tr("Previous page"), this))
    , m_forward(turner(QStringLiteral("›"), tr("Next page"), this)) {
    m_picture->setObjectName(QStringLiteral("reportPage"));
    m_picture->setAccessibleName(tr("Preview of a page"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setMinimumSize(300, 300);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_where->setObjectName(QStringLiteral("reportPageNumber"));
    auto* turning = new QHBoxLayout;
    turning->addStretch(1);
    turning->addWidget(m_back);
    turning->addWidget(m_where);
    turning->addWidget(m_forward);
    turning->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rendering::kGap);
    layout->addWidget(m_picture, 1);
    layout->addLayout(turning);
    m_later.setSingleShot(true);
    m_later.setInterval(kLater);
    connect(&m_later, &QTimer::timeout, this, &ReportPreview::draw);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportPreview::drawn);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    turn(0);
}

ReportPreview::~ReportPreview() {
    m_stop = true;
    m_watcher.waitForFinished();
}

void ReportPreview::show(const rendering::ReportScope& scope, const rendering::ReportSettings& settings) {
    m_scope = scope;
    m_settings = settings;
    m_pdf.reset();
    m_stop = true; // what is being made is of the past
    if (m_image.isNull())
        m_picture->setText(tr("Making the preview…"));
    m_later.start();
}

void ReportPreview::turn(int pages) {
    m_page = std::clamp(m_page + pages, 0, std::max(0, m_pages - 1));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < m_pages);
    m_where->setText(m_pages > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pages) : QString());
    if (pages != 0)
        draw();
}

void ReportPreview::draw() {
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_stop = false;
    m_watcher.setFuture(QtConcurrent::run([this, snapshot = m_session.snapshot(), causes = &m_session.causes(),
                                           pdf = m_pdf, page = m_page, scope = m_scope, settings = m_settings]() {
        Drawn drawn{pdf, core::fail(core::ErrorCode::Cancelled, "")};
        if (!drawn.pdf) {
            rendering::ReportOptions options;
            options.scope = scope;
            options.settings = settings;
            options.input = rendering::reportInput(snapshot->casePath);
            options.stop = &m_stop;
            core::Result<QByteArray> made = rendering::reportPdf(snapshot, *causes, options);
            if (!made) {
                drawn.picture = std::unexpected(made.error());
                return drawn;
            }
            drawn.pdf = std::make_shared<const QByteArray>(std::move(*made));
        }
        reading::ReadOptions options;
        options.stop = &m_stop;
        const std::string_view bytes(drawn.pdf->constData(), static_cast<std::size_t>(drawn.pdf->size()));
        drawn.picture = reading::pictureOfPage(bytes, "report.pdf", page, kWidth, options);
        // Fewer pages than before: how many is not known here, so it begins again.
        if (!drawn.picture && drawn.picture.error().code != core::ErrorCode::Cancelled && page > 0)
            drawn.picture = reading::pictureOfPage(bytes, "report.pdf", 0, kWidth, options);
        return drawn;
    }));
}

void ReportPreview::drawn() {
    const Drawn drawn = m_watcher.result();
    const bool outdated = m_stop.load() || m_again;
    m_again = false;
    if (outdated) {
        if (!m_later.isActive())
            draw();
        return;
    }
    if (!drawn.picture) {
        m_image = {};
        m_pages = 0;
        m_picture->setText(QString::fromStdString(drawn.picture.error().message));
        turn(0);
        return;
    }
    m_pdf = drawn.pdf;
    const reading::PagePicture& picture = *drawn.picture;
    m_image = QImage(
                  reinterpret_cast<const uchar*>(picture.rgb.data()), picture.width, picture.height, picture.width * 3,
                  QImage::Format_RGB888)
                  .copy();
    m_page = picture.page;
    m_pages = picture.pages;
    turn(0);
    paintPage();
    emit shown();
}

void ReportPreview::paintPage() {
    if (m_image.isNull())
        return;
    const double ratio = devicePixelRatioF();
    QPixmap page =
        QPixmap::fromImage(m_image.scaled(m_picture->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    page.setDevicePixelRatio(ratio);
    m_picture->setPixmap(page);
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    paintPage();
}

} // namespace views
