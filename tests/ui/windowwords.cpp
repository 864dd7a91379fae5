// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowwords.h"

#include "tests/support/catch.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QMenu>
#include <QMetaProperty>
#include <QProcess>
#include <QTabBar>
#include <QTemporaryDir>

namespace linxuan::samples {

namespace {

constexpr int kDeepest = 12; // of accessible things
constexpr int kOwnRoles = 32; // beyond Qt::UserRole
constexpr double kEnlarged = 2.5; // so that small type can be read
constexpr int kLongestReading = 120'000; // ms

void addProperties(const QObject &object, QStringList &words)
{
    const QMetaObject &meta = *object.metaObject();
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QVariant value = meta.property(i).read(&object);
        words += value.typeId() == QMetaType::QStringList ? value.toStringList()
                                                          : QStringList(value.toString());
    }
    for (const QByteArray &name : object.dynamicPropertyNames())
        words += object.property(name.constData()).toString();
}

void addItems(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &words)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + kOwnRoles; ++role) {
                if (role == 32)
                    role = Qt::UserRole;
                words += index.data(role).toString();
            }
            addItems(model, index, words);
        }
    }
}

void addAccessible(QAccessibleInterface *thing, int depth, QStringList &words)
{
    if (!thing || depth > kDeepest)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        words += thing->text(kind);
    for (int i = 0; i < thing->childCount(); ++i)
        addAccessible(thing->child(i), depth + 1, words);
}

void addParts(QObject &object, QStringList &words)
{
    addProperties(object, words);
    if (const auto *view = qobject_cast<QAbstractItemView *>(&object); view && view->model())
        addItems(*view->model(), {}, words);
    if (const auto *tabs = qobject_cast<QTabBar *>(&object)) {
        for (int i = 0; i < tabs->count(); ++i)
            words += {tabs->tabText(i), tabs->tabToolTip(i), tabs->accessibleTabName(i),
                      tabs->tabData(i).toString()};
    }
}

} // namespace

QStringList wordsOf(QWidget &window)
{
    QStringList words;
    for (QMenu *menu : window.findChildren<QMenu *>())
        Q_EMIT menu->aboutToShow(); // some are filled only then
    addParts(window, words);
    for (QObject *part : window.findChildren<QObject *>())
        addParts(*part, words);
    addAccessible(QAccessible::queryAccessibleInterface(&window), 0, words);
    words.removeAll(QString());
    return words;
}

QString readFromPicture(QWidget &window)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.png"));
    const QImage picture = window.grab().toImage();
    REQUIRE(
        picture.scaled(picture.size() * kEnlarged, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .save(path));
    QProcess reader;
    reader.start(QStringLiteral("tesseract"),
                 {path, QStringLiteral("stdout"), QStringLiteral("-l"), QStringLiteral("eng"),
                  QStringLiteral("--psm"), QStringLiteral("11")});
    REQUIRE(reader.waitForFinished(kLongestReading));
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).toUpper();
}

} // namespace linxuan::samples
