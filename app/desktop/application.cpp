// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/application.h"

#include "core/base/language.h"
#include "ui/mainwindow.h"
#include "ui/support/session.h"

#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTimer>

namespace linxuan {

namespace {

constexpr int kSettle = 1200; // ms until a page has read what it shows

} // namespace

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setApplicationName(QStringLiteral("linxuan"));
    setOrganizationName(QStringLiteral("linxuan"));
    setApplicationVersion(QStringLiteral(LINXUAN_VERSION));
    setDesktopFileName(QStringLiteral("linxuan"));
    setAttribute(Qt::AA_DontShowIconsInMenus, false);
    m_appearance = storedAppearance();
}

Application::~Application()
{
    m_window.reset();
}

Application::Options Application::readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Review workstation for the selection of excellent lessons."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 tr("The folder of a campaign or of a review package"),
                                 QStringLiteral("[DIR]"));
    const QCommandLineOption lang(QStringLiteral("lang"), tr("Language: zh_CN or en"),
                                  QStringLiteral("zh_CN|en"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("Colours: light or dark"),
                                   QStringLiteral("light|dark"));
    const QCommandLineOption desk(QStringLiteral("desk"), tr("Opens an expert's desk"),
                                  QStringLiteral("ROUND/EXPERT"));
    QCommandLineOption type(QStringLiteral("type-factor"), {}, QStringLiteral("FACTOR"));
    QCommandLineOption picture(QStringLiteral("screenshot"), {}, QStringLiteral("PAGE:FILE:WxH"));
    type.setFlags(QCommandLineOption::HiddenFromHelp);
    picture.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({lang, theme, desk, type, picture});
    parser.process(*this);
    if (parser.isSet(lang))
        m_appearance.language = parser.value(lang);
    if (parser.isSet(theme))
        m_appearance.theme = parser.value(theme) == u"dark" ? Theme::Dark : Theme::Light;
    if (parser.isSet(type))
        m_appearance.typeFactor = qBound(1.0, parser.value(type).toDouble(), 2.0);
    return {parser.positionalArguments().value(0), parser.value(desk), parser.value(picture)};
}

void Application::setLanguage(const QString &language)
{
    removeTranslator(&m_own);
    removeTranslator(&m_qt);
    const QString wanted = language.isEmpty() ? chooseLanguage(0, nullptr) : language;
    QLocale::setDefault(QLocale(wanted));
    if (m_own.load(QStringLiteral(":/i18n/linxuan_") + wanted))
        installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + wanted,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installTranslator(&m_qt);
}

int Application::run()
{
    setLanguage(m_appearance.language);
    const Options options = readOptions();
    setLanguage(m_appearance.language);
    applyAppearance(*this, m_appearance);
    makeWindow();
    m_window->begin(options.folder);
    if (!options.desk.isEmpty())
        m_window->showDesk(options.desk);
    if (!options.picture.isEmpty())
        takePicture(options.picture);
    return exec();
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_prompts, m_appearance);
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &Application::change,
            Qt::QueuedConnection);
}

void Application::change(const Appearance &appearance)
{
    const bool speaksAnew = appearance.language != m_appearance.language;
    m_appearance = appearance;
    storeAppearance(appearance);
    applyAppearance(*this, appearance);
    if (!speaksAnew)
        return;
    setLanguage(appearance.language);
    const std::unique_ptr<MainWindow> former = std::move(m_window);
    auto session = former->takeSession();
    auto packages = former->takePackages();
    makeWindow();
    m_window->setGeometry(former->geometry());
    if (session)
        m_window->setSession(std::move(session));
    m_window->show();
    for (auto &package : packages)
        m_window->showPackage(std::move(package));
}

void Application::takePicture(const QString &picture)
{
    const QStringList parts = picture.split(u':');
    const QStringList size = parts.value(2).split(u'x');
    if (size.size() == 2)
        m_window->resize(size[0].toInt(), size[1].toInt());
    m_window->showPage(parts.value(0));
    QTimer::singleShot(kSettle, this, [this, file = parts.value(1)] {
        const bool written = m_window->grab().save(file);
        exit(written ? 0 : 1);
    });
}

} // namespace linxuan
