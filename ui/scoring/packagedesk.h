// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/sealing.h"

#include <QObject>
#include <QPointer>

namespace linxuan {

class DeskBook;
class NoticeBar;
class PackageBar;
class ReviewWindow;
class SealDialog;

// What the review window does besides where its desk is that of a package: says so, names what of
// the package is not as it was packed, and writes the score file.
class PackageDesk : public QObject
{
    Q_OBJECT

public:
    PackageDesk(ReviewWindow &window, std::shared_ptr<ReviewPackage> package);

    PackageBar *bar() { return m_bar; }
    NoticeBar *faultBar() { return m_faultBar; }
    const ReviewPackage &package() const { return *m_package; }

    void showExport();
    void showAbout();
    void askTakeUp();
    // Whether the window may close now. Asks once where something was never written to a file, and
    // closes the window itself after that.
    bool mayClose();
    // Of a material that was found to be other than packed while it was looked at.
    void onMaterialFailed(const MaterialId &material, const Error &error);
    // One line for each fault: entry, material, file, what is wrong.
    QStringList faultLines() const;

private:
    void refresh();
    void showFaults();
    QString fileName(const QString &path) const;
    void openSealDialog(const ScoresPreview &preview);
    void onWritten(const WrittenScores &written);
    void showEntry(const QString &code);
    void askBeforeClosing(const Result<ScoresPreview> &preview);
    void closeWindow();
    template<typename Taken>
    void preview(Taken taken);

    ReviewWindow &m_window;
    const std::shared_ptr<ReviewPackage> m_package;
    PackageBar *m_bar = nullptr;
    NoticeBar *m_faultBar = nullptr;
    QPointer<SealDialog> m_dialog;
    std::vector<PackageFault> m_faults;
    bool m_mayClose = false;
    bool m_closesAfter = false; // once the file is written
};

} // namespace linxuan
