// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/viewedfile.h"
#include "ui/intake/checkrows.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace linxuan {

class FrameSheet;
class Session;
class TextLabel;

// 看片: the videos of one entry after the other as a sheet of frames, and a person's word on the
// checks that need eyes. 1 and 2 say the first check is in order or not, 3 and 4 the second; N and
// P go on and back.
class LookDialog : public QDialog
{
    Q_OBJECT

public:
    // The entries in the order in which they are looked at.
    LookDialog(Session &session, std::vector<CheckedEntry> entries,
               const std::vector<CheckName> &names, QWidget *parent = nullptr);

    // Begins with this entry.
    void showEntry(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildChecks();
    void show(size_t place);
    void step(int by);
    void tick(size_t check, bool isPassed);
    void store(size_t check, bool isPassed, const QString &reason);
    void mark(size_t check, CheckSign sign, const QString &telling);
    std::vector<ViewedFile> videosOf(const CheckedEntry &checked) const;
    qint64 cardMs() const;

    Session &m_session;
    std::vector<CheckedEntry> m_entries;
    std::vector<std::vector<CheckCell>> m_cells; // of the entries, in their order
    std::vector<CheckName> m_names; // of the checks that a person ticks
    std::vector<size_t> m_columns; // their places in a row's signs
    size_t m_place = 0;
    TextLabel *m_caption = nullptr;
    TextLabel *m_title = nullptr;
    QLineEdit *m_by = nullptr;
    FrameSheet *m_sheet = nullptr;
    std::vector<QLabel *> m_signs;
    std::vector<TextLabel *> m_tellings;
};

} // namespace linxuan
