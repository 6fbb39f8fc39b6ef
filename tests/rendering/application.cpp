// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts need a QGuiApplication; pictures are compared, so the font is fixed (see support/testmain.h).
#include <QFont>
#include <QGuiApplication>
#include <memory>

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv);

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv) {
    auto app = std::make_unique<QGuiApplication>(argc, argv);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    QGuiApplication::setFont(font);
    return app;
}
