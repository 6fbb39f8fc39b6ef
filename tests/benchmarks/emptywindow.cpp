// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the start-up benchmark: a program that shows an empty QMainWindow and ends once it was painted.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    Window window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
