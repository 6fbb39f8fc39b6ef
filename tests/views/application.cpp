// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets need a QApplication; pictures are compared, so style and font are fixed (see support/testmain.h).
#include <QApplication>
#include <QFont>
#include <memory>

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv);

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    auto app = std::make_unique<QApplication>(argc, argv);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    QApplication::setFont(font);
    return app;
}
