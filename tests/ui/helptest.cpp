// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake.h"
#include "tests/support/catch.h"
#include "ui/help/helpwindow.h"
#include "ui/pages.h"

#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace linxuan;

namespace {

constexpr ImportKind kinds[] = {
    ImportKind::Units,    ImportKind::Nodes,         ImportKind::Quotas,      ImportKind::Entries,
    ImportKind::Experts,  ImportKind::Bans,          ImportKind::Recommended, ImportKind::Scores,
    ImportKind::Contacts, ImportKind::Administrators};

// Help follows the locale that the program set for its language.
class Speaking
{
public:
    explicit Speaking(const QString &language) { QLocale::setDefault(QLocale(language)); }
    ~Speaking() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

QStringList headings(const QString &page)
{
    return page.split(u'\n').filter(QRegularExpression(QStringLiteral("^#")));
}

} // namespace

TEST_CASE("every page and topic has help in both languages, with the same parts", "[help]")
{
    for (const PageEntry &page : officePages()) {
        INFO(page.code.toStdString());
        CHECK(helpTopics().contains(page.code));
    }
    for (const QString &topic : helpTopics()) {
        INFO(topic.toStdString());
        QStringList parts;
        for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
            const Speaking speaking(language);
            const QString text = helpPage(topic);
            CHECK(text.startsWith(QStringLiteral("# ")));
            parts += QString::number(headings(text).size());
        }
        CHECK(parts.at(0) == parts.at(1));
    }
}

TEST_CASE("the manual lists every heading that a table's columns may have", "[help]")
{
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        const Speaking speaking(language);
        HelpWindow window;
        window.showTopic(QStringLiteral("columns"));
        const QString shown = window.findChild<QTextBrowser *>()->toPlainText();
        for (const ImportKind kind : kinds) {
            for (const ColumnHelp &column : columnHelp(kind)) {
                for (const QString &name : column.names) {
                    INFO(name.toStdString());
                    CHECK(shown.contains(name));
                }
            }
        }
    }
}

TEST_CASE("a link in the help leads to its topic", "[help]")
{
    HelpWindow window;
    window.showTopic(QStringLiteral("import"));
    Q_EMIT window.findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("columns")));
    CHECK(window.findChild<QListWidget *>()->currentItem()->data(Qt::UserRole)
          == QStringLiteral("columns"));
}
