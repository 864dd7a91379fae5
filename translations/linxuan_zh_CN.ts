<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linxuan::AlikeActions</name>
    <message>
        <source>Library of texts (*.lxlibrary)</source>
        <translation>往年材料 (*.lxlibrary)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>The pair no longer stands against the entries.</source>
        <translation>这一对不再作为提示列出。</translation>
    </message>
    <message>
        <source>Both quote a third, such as the textbook. The pair no longer stands against the entries.</source>
        <translation>两份都引用了教材等第三方的文字。这一对不再作为提示列出。</translation>
    </message>
    <message>
        <source>The pair goes on standing against the entries. To put one out, propose the veto on copying.</source>
        <translation>这一对继续作为提示列出。要取消其中一件，请提出抄袭的否决。</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>判断：%1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Deciding the pair</source>
        <translation>保存判断</translation>
    </message>
    <message>
        <source>Propose the veto on copying against %1</source>
        <translation>对 %1 提出抄袭的否决</translation>
    </message>
    <message>
        <source>It goes to the vetoes of the round with the longest passage as evidence. A second person decides there; until then the entry keeps its scores.</source>
        <translation>会带上最长的相同段落作为依据，列入这一轮次的一票否决，由第二个人裁定；裁定之前作品保留分数。</translation>
    </message>
    <message>
        <source>Propose veto</source>
        <translation>提出否决</translation>
    </message>
    <message>
        <source>Proposing the veto</source>
        <translation>提出否决</translation>
    </message>
    <message>
        <source>Veto %1 is proposed against %2. A second person decides it under Reviews, Vetoes.</source>
        <translation>已对 %2 提出否决 %1，由第二个人在“评审”的“一票否决”里裁定。</translation>
    </message>
    <message>
        <source>Alike %1 %2.pdf</source>
        <translation>文本比对 %1 %2.pdf</translation>
    </message>
    <message>
        <source>Save both passages side by side</source>
        <translation>保存并排的相同段落</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are saved as %1.</source>
        <translation>
            <numerusform>已存为 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take texts of earlier campaigns in</source>
        <translation>导入往年材料</translation>
    </message>
    <message>
        <source>Taking texts in</source>
        <translation>导入往年材料</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of earlier campaigns added, %1 were there.</source>
        <translation>
            <numerusform>新增往年材料 %n 份，原有 %1 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts %1.lxlibrary</source>
        <translation>%1 年材料文字.lxlibrary</translation>
    </message>
    <message>
        <source>Save the texts for the next campaign</source>
        <translation>保存文字供下次比对</translation>
    </message>
    <message>
        <source>Saving texts</source>
        <translation>保存文字</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without teachers&apos; names are saved as %1.</source>
        <translation>
            <numerusform>%n 份文字（不含教师姓名）已存为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had no text that could be read.</source>
        <translation>
            <numerusform>有 %n 个文件读不出文字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::AlikeRows</name>
    <message>
        <source>To be decided</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>同一文件</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>图片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Alike with</source>
        <translation>与之相同</translation>
    </message>
    <message>
        <source>Its school or campaign</source>
        <translation>对方学校或活动</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相同比例</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>linxuan::Application</name>
    <message>
        <source>Review workstation for the selection of excellent lessons.</source>
        <translation>优秀课例遴选评审工作站。</translation>
    </message>
    <message>
        <source>The campaign&apos;s folder to open</source>
        <translation>要打开的活动文件夹</translation>
    </message>
    <message>
        <source>Language: zh_CN or en</source>
        <translation>界面语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>Colours: light or dark</source>
        <translation>配色：light（浅色）或 dark（深色）</translation>
    </message>
    <message>
        <source>Opens an expert&apos;s desk</source>
        <translation>打开一位评委的评审台</translation>
    </message>
</context>
<context>
    <name>linxuan::AssignDialog</name>
    <message>
        <source>Every entry had its experts already; nothing was dealt.</source>
        <translation>每件作品都已有足够的评委，没有新的分配。</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) dealt.</source>
        <translation>
            <numerusform>新分配 %n 份评分表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every expert has %1.</source>
        <translation>每位评委 %1 件。</translation>
    </message>
    <message>
        <source>Experts have %1 to %2 each.</source>
        <translation>每位评委 %1 至 %2 件。</translation>
    </message>
    <message>
        <source>Assign experts</source>
        <translation>分配评委</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配评委</translation>
    </message>
    <message>
        <source>%1: each entry goes to experts of its stage and subject, never of its own school or county, with loads as even as that allows. What is assigned already stays.</source>
        <translation>%1：每件作品分给同学段、同学科的评委，避开本校和本区县，各评委的件数尽量平均。已有的分配不变。</translation>
    </message>
    <message>
        <source>The same number deals the same way again.</source>
        <translation>抽签号相同，分配结果就相同。</translation>
    </message>
    <message>
        <source>Experts per entry</source>
        <translation>每件作品的评委数</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>抽签号</translation>
    </message>
    <message>
        <source>The same number of the draw deals the same way again; it is kept in the trail.</source>
        <translation>抽签号相同，分配结果就相同；抽签号记入操作记录。</translation>
    </message>
    <message>
        <source>Assigning experts</source>
        <translation>正在分配评委</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not get enough experts:</source>
        <translation>
            <numerusform>%n 件作品没有分到足够的评委：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1：需要 %3 位评委，分到 %2 位。%4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linxuan::Assignment</name>
    <message>
        <source>no expert covers this group</source>
        <translation>没有评委负责这一组</translation>
    </message>
    <message>
        <source>experts who cover this group: %1, left after recusals: %2</source>
        <translation>负责这一组的评委 %1 人，回避后剩 %2 人</translation>
    </message>
    <message>
        <source>works in %1</source>
        <translation>在%1工作</translation>
    </message>
    <message>
        <source>the expert&apos;s own school</source>
        <translation>评委本校的作品</translation>
    </message>
    <message>
        <source>recommended by the expert&apos;s own unit</source>
        <translation>评委所在单位推荐的作品</translation>
    </message>
    <message>
        <source>recusal declared</source>
        <translation>已申报回避</translation>
    </message>
</context>
<context>
    <name>linxuan::AuditTrail</name>
    <message>
        <source>records are missing before this one</source>
        <translation>这条记录之前缺少记录</translation>
    </message>
    <message>
        <source>the record or the one before it was altered</source>
        <translation>这条记录或前一条被改动过</translation>
    </message>
    <message>
        <source>the trail does not end where its head says</source>
        <translation>审计记录的末尾与登记的不一致</translation>
    </message>
</context>
<context>
    <name>linxuan::BarChart</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
</context>
<context>
    <name>linxuan::Calibration</name>
    <message>
        <source>The round holds no entry %1.</source>
        <translation>这一轮次没有作品 %1。</translation>
    </message>
    <message>
        <source>%1 has submitted sheets. What counts cannot change after that.</source>
        <translation>%1 已有提交的评分表，不能再改变它算不算成绩。</translation>
    </message>
    <message>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation>轮次“%1”已结束。要改动，先写明原因重新打开。</translation>
    </message>
</context>
<context>
    <name>linxuan::CalibrationDialog</name>
    <message>
        <source>Calibration</source>
        <translation>试评</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You have no calibration entries in this round.</source>
        <translation>这一轮次没有分给您的试评作品。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still to come. The comparison shows when all are in.</source>
        <translation>
            <numerusform>还有 %n 份没有交。全部交齐后才显示对照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Panel mean</source>
        <translation>全组平均</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
</context>
<context>
    <name>linxuan::CheckDetails</name>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>查看这件作品</translation>
    </message>
    <message>
        <source>Sent back %1, to be put right until %2</source>
        <translation>%1 退回整改，期限 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>linxuan::CheckFilters</name>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>有未通过</translation>
    </message>
    <message>
        <source>Something is open</source>
        <translation>有未检查</translation>
    </message>
    <message>
        <source>With advice</source>
        <translation>有建议</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐备</translation>
    </message>
</context>
<context>
    <name>linxuan::CheckRows</name>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n 项未过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未查</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐备</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品编号</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linxuan::Checks</name>
    <message>
        <source>%1, lesson %2</source>
        <translation>%1 第 %2 课时</translation>
    </message>
    <message>
        <source> p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source> A QR code was seen: %1.</source>
        <translation>检出二维码：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 looked: nothing against it.</source>
        <translation>%1已看，没有问题。</translation>
    </message>
    <message>
        <source>%1 looked: not in order.</source>
        <translation>%1已看，有问题。</translation>
    </message>
    <message>
        <source>should be %1–%2, numbered from 1 without a gap, one video each</source>
        <translation>应为 %1–%2 课时，从 1 起连续编号，每课时一个视频</translation>
    </message>
    <message>
        <source>There is no video.</source>
        <translation>没有视频。</translation>
    </message>
    <message>
        <source>%1 (%2 videos)</source>
        <translation>%1（%2 个视频）</translation>
    </message>
    <message>
        <source>Lesson hours %1; %2</source>
        <translation>课时 %1，%2</translation>
    </message>
    <message>
        <source>The profile does not know the category.</source>
        <translation>配置中没有这个类别。</translation>
    </message>
    <message>
        <source>%1 of %2 required</source>
        <translation>必备材料 %1/%2</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1，缺：%2</translation>
    </message>
    <message>
        <source>There is no file to look at.</source>
        <translation>没有可看的文件。</translation>
    </message>
    <message>
        <source>A person has to look.</source>
        <translation>需要人工核对。</translation>
    </message>
    <message>
        <source>Files were replaced after %1 looked: a person has to look again.</source>
        <translation>%1核对之后文件有更换，需要重新核对。</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>没有扩展名</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>Named %1; %2</source>
        <translation>扩展名 %1，%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Named %1, the content is %2; %3</source>
        <translation>扩展名 %1，内容是 %2，%3</translation>
    </message>
    <message>
        <source>; has macros</source>
        <translation>；含宏</translation>
    </message>
    <message>
        <source>; loads files from elsewhere: %1</source>
        <translation>；引用外部文件：%1</translation>
    </message>
    <message>
        <source>The file is cut short: its index names pictures that are not there.</source>
        <translation>文件不完整：索引中的画面有缺。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be decoded.</source>
        <translation>
            <numerusform>有 %n 处无法解码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is also used as %1.</source>
        <translation>同一文件还用于：%1。</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>the file&apos;s property %1</source>
        <translation>文件属性 %1</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the text, %1</source>
        <translation>正文%1</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2中有“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no text to search.</source>
        <translation>没有可查找的文字。</translation>
    </message>
    <message>
        <source>Neither teacher nor school is named.</source>
        <translation>没有出现教师和学校名称。</translation>
    </message>
    <message>
        <source>; %1 %2–%3</source>
        <translation>；%1 %2–%3</translation>
    </message>
    <message>
        <source>%1; should be %2, %3, %4</source>
        <translation>%1，应为 %2、%3、%4</translation>
    </message>
    <message>
        <source>, shown as %1×%2</source>
        <translation>（显示为 %1×%2）</translation>
    </message>
    <message>
        <source>Picture %1; should be %2×%3, %4</source>
        <translation>画面 %1，应为 %2×%3、%4</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>The file does not tell its frame rate.</source>
        <translation>文件没有标明帧率。</translation>
    </message>
    <message>
        <source>%1 frames a second%2; should be %3–%4, best %5</source>
        <translation>每秒 %1 帧%2，应为 %3–%4，建议 %5</translation>
    </message>
    <message>
        <source> on average, not even</source>
        <translation>（平均，不固定）</translation>
    </message>
    <message>
        <source>Length %1; the profile has no limits for %2.</source>
        <translation>时长 %1，配置中没有“%2”的时长要求。</translation>
    </message>
    <message>
        <source>Length %1; should be %2–%3</source>
        <translation>时长 %1，应为 %2–%3</translation>
    </message>
    <message>
        <source>The file does not tell its bit rate.</source>
        <translation>文件没有标明码率。</translation>
    </message>
    <message>
        <source>Picture %1 kbps; should be %2 or more, best %3</source>
        <translation>码率 %1 kbps，应不低于 %2，建议 %3</translation>
    </message>
    <message>
        <source>No sound track; there should be %1</source>
        <translation>没有音轨，应有 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 条音轨</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1; should be %2 track(s), %3 kbps or more, louder than %4 LUFS</source>
        <translation>声音：%1；应为 %2 条音轨，不低于 %3 kbps，响于 %4 LUFS</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>loudness unknown</source>
        <translation>响度未知</translation>
    </message>
    <message>
        <source>silent throughout</source>
        <translation>全程无声</translation>
    </message>
    <message>
        <source>Size %1; should be at most %2</source>
        <translation>大小 %1，应不超过 %2</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>The file has sound and no pictures.</source>
        <translation>文件只有声音，没有画面。</translation>
    </message>
    <message>
        <source>The content is no video (%1).</source>
        <translation>内容不是视频（%1）。</translation>
    </message>
    <message>
        <source>It opens.</source>
        <translation>能打开。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is protected by a password or encrypted.</source>
        <translation>文件有密码或已加密。</translation>
    </message>
    <message>
        <source>The file does not open: it is damaged or incomplete.</source>
        <translation>文件打不开：已损坏或不完整。</translation>
    </message>
    <message>
        <source>The content is of no known format.</source>
        <translation>内容不是认识的格式。</translation>
    </message>
    <message>
        <source>The content is of no known format (%1).</source>
        <translation>内容不是认识的格式（%1）。</translation>
    </message>
    <message>
        <source>The file needs more memory than any real one.</source>
        <translation>打开文件需要的内存异常大。</translation>
    </message>
    <message>
        <source>The file takes too long to open.</source>
        <translation>打开文件用时过长。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未检测。</translation>
    </message>
    <message>
        <source>There is no unit %1.</source>
        <translation>没有单位“%1”。</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>没有作品 %1。</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>文件不在原来的位置。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Say who looked.</source>
        <translation>请写明核对人。</translation>
    </message>
    <message>
        <source>Say what is not in order.</source>
        <translation>请写明哪里有问题。</translation>
    </message>
    <message>
        <source>%1 is not a check that a person ticks.</source>
        <translation>%1 不是由人核对的检查。</translation>
    </message>
    <message>
        <source>Entry %1 has no files to look at.</source>
        <translation>作品 %1 没有可看的文件。</translation>
    </message>
    <message>
        <source>Nobody has ticked %1 of entry %2.</source>
        <translation>作品 %2 的 %1 还没有人核对。</translation>
    </message>
    <message>
        <source>Unit takes part</source>
        <translation>参加单位</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>学校类型</translation>
    </message>
    <message>
        <source>Register of bans</source>
        <translation>禁赛登记</translation>
    </message>
    <message>
        <source>One entry per node</source>
        <translation>节点不重复</translation>
    </message>
    <message>
        <source>One entry per teacher</source>
        <translation>教师不重复</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The program that opens the file breaks over it.</source>
        <translation>打开这个文件时，检测程序中断。</translation>
    </message>
    <message>
        <source>The texts were not compared yet.</source>
        <translation>文字还没有比对。</translation>
    </message>
    <message>
        <source>There is no text to compare.</source>
        <translation>没有可以比对的文字。</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> Text or a sign stands still all through: %1.</source>
        <translation>自始至终有不动的文字或标记：%1。</translation>
    </message>
</context>
<context>
    <name>linxuan::ChecksPane</name>
    <message>
        <source>Here stands what is missing or wrong with each entry. Import entries to begin.</source>
        <translation>这里列出每件作品缺什么、哪里不对。先导入作品。</translation>
    </message>
    <message>
        <source>Look at lessons…</source>
        <translation>看片…</translation>
    </message>
    <message>
        <source>The title card and a picture a minute of each entry shown, for the checks that need eyes</source>
        <translation>逐件看片头和每分钟一幅画面，核对需要人看的项目</translation>
    </message>
    <message>
        <source>Measure files</source>
        <translation>检测文件</translation>
    </message>
    <message>
        <source>Opens each file that is not known yet; can be broken off and goes on where it was</source>
        <translation>打开还没有检测过的文件；可以中断，下次接着做</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>看片…</translation>
    </message>
    <message>
        <source>Pictures of the videos, for the checks that need eyes</source>
        <translation>视频画面，用于需要人看的检查</translation>
    </message>
    <message>
        <source>%1 of %2 complete.</source>
        <translation>%2 件中 %1 件齐备。</translation>
    </message>
    <message>
        <source>Not passed: %1</source>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Measuring files</source>
        <translation>检测文件</translation>
    </message>
    <message>
        <source>%1 files measured, %2 were known.</source>
        <translation>检测了 %1 个文件，另有 %2 个以前已检测。</translation>
    </message>
    <message>
        <source>Broken off. %1 files are measured; the next time goes on there.</source>
        <translation>已中断，已检测 %1 个文件，下次接着做。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be measured.</source>
        <translation>
            <numerusform>%n 个未能检测。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the entries shown has files yet.</source>
        <translation>列出的作品都还没有文件。</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回整改…</translation>
    </message>
    <message>
        <source>Sends a unit&apos;s entries back with what fails, and prints the letter that says it</source>
        <translation>把一个单位没有通过的作品退回，打印整改通知</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>linxuan::ChooseStep</name>
    <message>
        <source>What the table holds</source>
        <translation>表格种类</translation>
    </message>
    <message>
        <source>Columns it may have; those in bold are needed, other spellings in brackets</source>
        <translation>可以有的列；粗体为必须有的，括号里是认得的别的写法</translation>
    </message>
    <message>
        <source>File (xlsx, ods or csv)</source>
        <translation>文件（xlsx、ods 或 csv）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>选择文件，或把文件拖到这里</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>These quotas are for</source>
        <translation>这些名额用于</translation>
    </message>
    <message>
        <source>What the sheet&apos;s name says</source>
        <translation>按工作表名称判断</translation>
    </message>
    <message>
        <source>Assign the expert where a sheet&apos;s pair is not assigned yet</source>
        <translation>评委没有分配过这件作品的，同时分配</translation>
    </message>
    <message>
        <source>Replace sheets that differ from those already there</source>
        <translation>替换与已有内容不同的评分表</translation>
    </message>
    <message>
        <source>Reason for replacing</source>
        <translation>替换理由</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件，请重新选择。</translation>
    </message>
    <message>
        <source>Replacing sheets needs a reason.</source>
        <translation>替换评分表要写理由。</translation>
    </message>
</context>
<context>
    <name>linxuan::CloseDialog</name>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet is missing without a reason</source>
        <translation>未交的评分表都写明了原因</translation>
    </message>
    <message>
        <source>Every proposed veto is decided</source>
        <translation>提出的否决都已裁定</translation>
    </message>
    <message>
        <source>Every tied line between awards is decided</source>
        <translation>有并列的奖项线都已确定</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>结束评审</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>结束“%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closing freezes the sheets and the awards of this round and gives the lists their version and digest.</source>
        <translation>结束评审后，本轮次的评分表和奖项固定不变，名单带有版本和校验码。</translation>
    </message>
    <message>
        <source>Who closes the round</source>
        <translation>结束评审的人</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>正在结束评审</translation>
    </message>
    <message>
        <source>%1 is closed: version %2, by %3, %4.</source>
        <translation>“%1”已结束：第 %2 版，结束人 %3，%4。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Print its lists</source>
        <translation>打印名单</translation>
    </message>
</context>
<context>
    <name>linxuan::Codes</name>
    <message>
        <source>Subject course</source>
        <translation>学科课程</translation>
    </message>
    <message>
        <source>Experiment teaching</source>
        <translation>实验教学</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>特殊教育</translation>
    </message>
    <message>
        <source>Annex 3: subject and special</source>
        <translation>附件3：学科课程、特殊教育</translation>
    </message>
    <message>
        <source>Annex 4: experiment</source>
        <translation>附件4：实验教学</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Development zone</source>
        <translation>开发区</translation>
    </message>
    <message>
        <source>Direct school</source>
        <translation>直属校</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>已排名</translation>
    </message>
    <message>
        <source>Too few sheets</source>
        <translation>份数不足</translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Veto to be decided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Published practice</source>
        <translation>公开做法</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>本程序建议</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>学校推荐</translation>
    </message>
    <message>
        <source>By county</source>
        <translation>县级推荐</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>市级推荐</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>省级推荐</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>No concern</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>属于引用</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>属于抄袭</translation>
    </message>
</context>
<context>
    <name>linxuan::ColumnTables</name>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Also headed</source>
        <translation>其他写法</translation>
    </message>
</context>
<context>
    <name>linxuan::CommandPalette</name>
    <message>
        <source>Code, title, teacher, or what to do</source>
        <translation>编号、课题、教师，或要做的事</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索和命令</translation>
    </message>
    <message>
        <source>Find “%1” among the entries</source>
        <translation>在作品中查找“%1”</translation>
    </message>
</context>
<context>
    <name>linxuan::CompareColumn</name>
    <message>
        <source>Entry to compare</source>
        <translation>要比较的作品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>linxuan::CompareWindow</name>
    <message>
        <source>Compare two entries</source>
        <translation>比较两件作品</translation>
    </message>
</context>
<context>
    <name>linxuan::CriterionRow</name>
    <message>
        <source>Remark on this criterion</source>
        <translation>这一项的评语</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>%1的评语</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why %1 cannot be judged</source>
        <translation>%1无法判定的原因</translation>
    </message>
</context>
<context>
    <name>linxuan::CureDialog</name>
    <message>
        <source>Send back to be put right</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>To be put right until</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Sent back by</source>
        <translation>退回人</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>需要整改的内容</translation>
    </message>
    <message>
        <source>Print the last letter…</source>
        <translation>打印最近的通知…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>Reading what fails …</source>
        <translation>正在读取未通过的检查……</translation>
    </message>
    <message>
        <source>(the %1. time)</source>
        <translation>（第 %1 次）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go back with what fails now. Advice is no reason to send back.</source>
        <translation>
            <numerusform>%n 件作品按现在没有通过的检查退回。只有建议的不退回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be put right.</source>
        <translation>没有需要整改的作品。</translation>
    </message>
    <message>
        <source>Sending back</source>
        <translation>退回整改</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of %1 sent back until %2.</source>
        <translation>
            <numerusform>%1 的 %n 件作品已退回，期限 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation>整改通知存到哪里</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>整改通知 %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>整改通知在 %1。</translation>
    </message>
</context>
<context>
    <name>linxuan::Curing</name>
    <message>
        <source>Say who sends the entries back.</source>
        <translation>请写明退回人。</translation>
    </message>
    <message>
        <source>The time until which entries are to be put right must lie ahead.</source>
        <translation>整改期限必须晚于现在。</translation>
    </message>
    <message>
        <source>Nothing is to be put right here.</source>
        <translation>这里没有需要整改的作品。</translation>
    </message>
    <message>
        <source>Nothing was sent back to %1 yet.</source>
        <translation>还没有退回过 %1 的作品。</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>linxuan::Database</name>
    <message>
        <source>The database holds no campaign.</source>
        <translation>数据库里没有遴选活动。</translation>
    </message>
    <message>
        <source>The campaign is in use by another program. Try again when it is done.</source>
        <translation>另一个程序正在使用这个活动。等它用完再试。</translation>
    </message>
    <message>
        <source>The database refuses a value: %1</source>
        <translation>数据库不接受这个值：%1</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>数据库文件已损坏：%1</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满。内容没有改动。</translation>
    </message>
    <message>
        <source>The campaign&apos;s folder cannot be written to.</source>
        <translation>活动文件夹无法写入。</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>数据库出错：%1</translation>
    </message>
    <message>
        <source>%1 is not a campaign database of this program.</source>
        <translation>%1 不是本程序的活动数据库。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (schema %2, this one knows %3). Install the newer version to open it.</source>
        <translation>%1 由更新版本的程序建立（数据库版本 %2，本程序支持到 %3）。请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>There is no campaign at %1.</source>
        <translation>%1 处没有遴选活动。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. Look at it again.</source>
        <translation>%1 刚被别人改过。请重新查看后再改。</translation>
    </message>
</context>
<context>
    <name>linxuan::DeadlineList</name>
    <message>
        <source>passed</source>
        <translation>已过</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>截止时间</translation>
    </message>
</context>
<context>
    <name>linxuan::DecisionDialog</name>
    <message>
        <source>Who decides</source>
        <translation>决定人姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>linxuan::Documents</name>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有“%1”这个单位。</translation>
    </message>
    <message>
        <source>Award list</source>
        <translation>获奖名单</translation>
    </message>
    <message>
        <source>Score summary</source>
        <translation>评分汇总表</translation>
    </message>
    <message>
        <source>Recommendation list</source>
        <translation>推荐名单</translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf or .xlsx.</source>
        <translation>%1：文件名须以 .pdf 或 .xlsx 结尾。</translation>
    </message>
</context>
<context>
    <name>linxuan::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>存为电子表格…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>linxuan::DurableFile</name>
    <message>
        <source>%1 cannot be written; see that the folder can be written to and has space</source>
        <translation>%1 写不进去；请检查文件夹是否可写、空间是否够</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1 cannot be read; see that it is a file that you may open</source>
        <translation>%1 读不了；请检查它是不是文件、有没有打开的权限</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be; choose another one</source>
        <translation>%1 太大，不可能是这种文件；请另选一个</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end; copy it again</source>
        <translation>%1 没有读完；请重新复制一份</translation>
    </message>
</context>
<context>
    <name>linxuan::Elsewhere</name>
    <message>
        <source>This computer has no program for files of this kind.</source>
        <translation>这台电脑没有能打开这种文件的程序。</translation>
    </message>
</context>
<context>
    <name>linxuan::EntriesPage</name>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Every lesson handed in stands here. Import the counties&apos; entry lists to begin.</source>
        <translation>这里列出报来的全部作品。请先导入各区县的作品表。</translation>
    </message>
    <message>
        <source>Import entries…</source>
        <translation>导入作品…</translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>取消资格…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>linxuan::EntryActions</name>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>取消资格…</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>退回到</translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n 件作品已在这一级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be recommended.</source>
        <translation>
            <numerusform>将推荐 %n 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are:</source>
        <translation>
            <numerusform>%n 件留在原处：</numerusform>
        </translation>
    </message>
    <message>
        <source>With a written reason those that may pass go along.</source>
        <translation>写明理由后，可以放行的一并推荐。</translation>
    </message>
    <message>
        <source>None of them can be recommended:</source>
        <translation>所选作品都不能推荐：</translation>
    </message>
    <message>
        <source>Return to: %1</source>
        <translation>退回到：%1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回作品</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回作品</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>取消资格</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n entries:</source>
        <translation>
            <numerusform>涉及 %n 件作品：</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving entries</source>
        <translation>正在处理作品</translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved.</source>
        <translation>
            <numerusform>已处理 %n 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed.</source>
        <translation>
            <numerusform>%n 件留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed with the reason given.</source>
        <translation>
            <numerusform>%n 件凭所写理由放行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EntryDetails</name>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>教材</translation>
    </message>
    <message>
        <source>Node code</source>
        <translation>课程节点编号</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验类型</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>辅导教师</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>没有障碍</translation>
    </message>
    <message>
        <source>A written reason lets it pass</source>
        <translation>写明理由可以放行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项已通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n 项未检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::EntryModel</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>教材版本</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>册次</translation>
    </message>
    <message>
        <source>Node code</source>
        <translation>课程节点编号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>辅导教师</translation>
    </message>
    <message>
        <source>Experiment kind</source>
        <translation>实验类型</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
</context>
<context>
    <name>linxuan::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Evidence notes</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What you saw here. Enter keeps it, Esc drops it.</source>
        <translation>在这里看到了什么。回车保存，Esc 放弃</translation>
    </message>
    <message>
        <source>Evidence note</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>File no longer there</source>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>依据 · %1</translation>
    </message>
    <message>
        <source>%1 (marked part)</source>
        <translation>%1（圈出的部分）</translation>
    </message>
</context>
<context>
    <name>linxuan::FileCheck</name>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件有密码保护。</translation>
    </message>
    <message>
        <source>The file is not what its ending says, or of a kind that cannot be shown here.</source>
        <translation>文件内容与扩展名不符，或是这里不能显示的类型。</translation>
    </message>
    <message>
        <source>The file is too large to be shown safely.</source>
        <translation>文件过大，不能安全显示。</translation>
    </message>
    <message>
        <source>The file could not be opened in the time allowed. It is too large or damaged.</source>
        <translation>文件未能在限定时间内打开，可能过大或已损坏。</translation>
    </message>
    <message>
        <source>Opening the file was stopped.</source>
        <translation>已停止打开文件。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
</context>
<context>
    <name>linxuan::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::FilterChip</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>linxuan::FindBar</name>
    <message>
        <source>Find in this material</source>
        <translation>在本材料中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>linxuan::FormChoices</name>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>文书种类</translation>
    </message>
</context>
<context>
    <name>linxuan::FrameSheet</name>
    <message>
        <source>There is no video.</source>
        <translation>没有视频。</translation>
    </message>
</context>
<context>
    <name>linxuan::GroupList</name>
    <message>
        <source>All groups</source>
        <translation>全部组别</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组别</translation>
    </message>
</context>
<context>
    <name>linxuan::GroupModel</name>
    <message numerus="yes">
        <source>%n undecided line(s)</source>
        <translation>
            <numerusform>%n 条奖项线待定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>linxuan::History</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Returned to “%1”</source>
        <translation>退回到“%1”</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>Changed by an import: %1</source>
        <translation>导入时更改：%1</translation>
    </message>
    <message>
        <source>A score sheet was replaced</source>
        <translation>一份评分表被替换</translation>
    </message>
    <message>
        <source>The sheet of expert %1 stays missing</source>
        <translation>评委 %1 的评分表记为缺交</translation>
    </message>
    <message>
        <source>Veto %1 proposed</source>
        <translation>提出否决 %1</translation>
    </message>
    <message>
        <source>Veto %1 confirmed by %2</source>
        <translation>%2 确认否决 %1</translation>
    </message>
    <message>
        <source>Veto %1 refused by %2</source>
        <translation>%2 驳回否决 %1</translation>
    </message>
    <message>
        <source>Award set by hand to “%1” by %2</source>
        <translation>%2 人工将奖项改为“%1”</translation>
    </message>
    <message>
        <source>Expert %1 began to score</source>
        <translation>评委 %1 开始评分</translation>
    </message>
    <message>
        <source>Expert %1 submitted the sheet</source>
        <translation>评委 %1 提交了评分表</translation>
    </message>
    <message>
        <source>The sheet of expert %1 was returned</source>
        <translation>评委 %1 的评分表退回</translation>
    </message>
    <message>
        <source>Expert %1 recused</source>
        <translation>评委 %1 回避</translation>
    </message>
    <message>
        <source>Made a calibration entry; it gets no result</source>
        <translation>设为试评作品，不计成绩</translation>
    </message>
    <message>
        <source>No calibration entry any more</source>
        <translation>不再是试评作品</translation>
    </message>
    <message>
        <source>Veto %1 taken back</source>
        <translation>撤回否决 %1</translation>
    </message>
    <message>
        <source>The teacher is on the register of bans until %1</source>
        <translation>教师记入禁止参评名单，至 %1</translation>
    </message>
    <message>
        <source>%1 looked at check %2: in order</source>
        <translation>%1核对检查 %2：没有问题</translation>
    </message>
    <message>
        <source>%1 looked at check %2: not in order</source>
        <translation>%1核对检查 %2：有问题</translation>
    </message>
    <message>
        <source>The word on check %1 was taken back</source>
        <translation>检查 %1 的核对结果已撤回</translation>
    </message>
    <message>
        <source>File “%1” placed</source>
        <translation>文件“%1”归位</translation>
    </message>
    <message>
        <source>File “%1” took the place of “%2”</source>
        <translation>文件“%1”替换了“%2”</translation>
    </message>
    <message>
        <source>File “%1” now lies at %2</source>
        <translation>文件“%1”现在位于 %2</translation>
    </message>
    <message>
        <source>File “%1” taken away</source>
        <translation>文件“%1”撤下</translation>
    </message>
    <message>
        <source>Alike with %1: “%2”, says %3</source>
        <translation>与 %1 文字相同，%3 判断为“%2”</translation>
    </message>
    <message>
        <source>Sent back to be put right until %1: %2</source>
        <translation>退回整改，期限 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Papers received: %1, %n copies</source>
        <translation>
            <numerusform>收到纸质材料：%1，%n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::ImportAssistant</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>没有新内容可以导入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taking in %1. You may leave this open; the line at the foot of the window shows how far it is.</source>
        <translation>正在导入 %1。这个窗口可以先放着，主窗口底部显示进度。</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <translation>正在导入：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::Intake</name>
    <message>
        <source>stands in row %1 already</source>
        <translation>第 %1 行已有同一编号</translation>
    </message>
    <message>
        <source>expected 是 or 否</source>
        <translation>应填“是”或“否”</translation>
    </message>
    <message>
        <source>expected a date such as 2023-09-18</source>
        <translation>应填日期，如 2023-09-18</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>早于起始日期</translation>
    </message>
    <message>
        <source>must not be empty: the school is no direct school</source>
        <translation>不能为空：这所学校不是直属校</translation>
    </message>
    <message>
        <source>there is no such county or zone</source>
        <translation>没有这个区县或开发区</translation>
    </message>
    <message>
        <source>expected a time such as 2023-09-18 18:00</source>
        <translation>应填时间，如 2023-09-18 18:00</translation>
    </message>
    <message>
        <source>expected 学科课程, 实验教学 or 特殊教育</source>
        <translation>应填“学科课程”“实验教学”或“特殊教育”</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already</source>
        <translation>%1 在第 %2 行已出现</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) were not in the table of units and were added below their county.</source>
        <translation>
            <numerusform>有 %n 所学校不在单位表中，已添加到所属区县之下。</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile has no subject “%1”</source>
        <translation>方案里没有学科“%1”</translation>
    </message>
    <message>
        <source>the profile has no stage “%1”</source>
        <translation>方案里没有学段“%1”</translation>
    </message>
    <message>
        <source>“%1” is neither an entry nor a unit; import those first</source>
        <translation>“%1”既不是作品也不是单位；请先导入作品和单位</translation>
    </message>
    <message>
        <source>expected a whole number of places, or nothing</source>
        <translation>应填名额数（整数），或留空</translation>
    </message>
    <message>
        <source>the profile has no such stage or subject</source>
        <translation>方案里没有这个学段或学科</translation>
    </message>
    <message>
        <source>Row %1, %2: the total says %3, the columns add up to %4. Both limits hold.</source>
        <translation>第 %1 行“%2”：合计写的是 %3，各列相加为 %4。两个上限都有效。</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>there is no such county, zone or direct school</source>
        <translation>没有这个区县、开发区或直属校</translation>
    </message>
    <message>
        <source>the sheet&apos;s name says neither 附件3 nor 附件4; name the track</source>
        <translation>工作表名称里没有“附件3”或“附件4”；请指明名额通道</translation>
    </message>
    <message>
        <source>has a row in this table already</source>
        <translation>在本表中已有一行</translation>
    </message>
    <message>
        <source>expected 学校, 县级, 市级 or 省级</source>
        <translation>应填“学校”“县级”“市级”或“省级”</translation>
    </message>
    <message>
        <source>Replacing sheets needs a reason.</source>
        <translation>替换评分表须写明理由。</translation>
    </message>
    <message>
        <source>the round is closed</source>
        <translation>这一轮次已结束</translation>
    </message>
    <message>
        <source>the round holds no such entry</source>
        <translation>这一轮次里没有这件作品</translation>
    </message>
    <message>
        <source>there is no such expert</source>
        <translation>没有这位评委</translation>
    </message>
    <message>
        <source>the entry is not assigned to this expert</source>
        <translation>这件作品没有分配给这位评委</translation>
    </message>
    <message>
        <source>无法判定 needs a reason, here or in 评语</source>
        <translation>“无法判定”须写理由，写在此格或“评语”列</translation>
    </message>
    <message>
        <source>the cell holds an error instead of a value</source>
        <translation>单元格里是错误值</translation>
    </message>
    <message>
        <source>is no criterion of rubric %1</source>
        <translation>评价指标 %1 中没有这一项</translation>
    </message>
    <message>
        <source>the points add up to %1</source>
        <translation>各项分数相加为 %1</translation>
    </message>
    <message>
        <source>the profile has no veto item “%1”</source>
        <translation>方案里没有否决项“%1”</translation>
    </message>
    <message>
        <source>this sheet was submitted with other values; replacing it needs --replace and a reason</source>
        <translation>这份评分表已提交，分数不同；要替换，须加 --replace 并写明理由</translation>
    </message>
    <message>
        <source>this expert&apos;s sheet for the entry stands in the table twice, with different values</source>
        <translation>这位评委对这件作品的评分在表中出现两次，分数不同</translation>
    </message>
    <message>
        <source>the expert is recused from this entry</source>
        <translation>这位评委已回避这件作品</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>导入已取消，没有存入任何内容。</translation>
    </message>
    <message>
        <source>the profile has no such stage</source>
        <translation>方案里没有这个学段</translation>
    </message>
    <message>
        <source>the profile has no such subject</source>
        <translation>方案里没有这个学科</translation>
    </message>
    <message>
        <source>expected 区县, 开发区, 直属校 or 学校</source>
        <translation>应填“区县”“开发区”“直属校”或“学校”</translation>
    </message>
    <message>
        <source>expected a whole number of teachers</source>
        <translation>应填教师人数（整数）</translation>
    </message>
    <message>
        <source>a school needs the county or zone above it</source>
        <translation>学校须填写所属的区县或开发区</translation>
    </message>
    <message>
        <source>%1 is a %2 already</source>
        <translation>%1 已登记为%2</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Catalogue nodes</source>
        <translation>课程节点</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Register of bans</source>
        <translation>禁赛登记</translation>
    </message>
    <message>
        <source>Recommended list</source>
        <translation>上报名单</translation>
    </message>
    <message>
        <source>Keyed scores</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>a closed round holds this entry; reopen it before changing group, unit, teacher or node</source>
        <translation>已关闭的轮次含有此作品；要改组别、单位、教师或节点，请先重开该轮次</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>a note is “material place text”, such as “%1 12:34 …”</source>
        <translation>依据写成“材料 位置 内容”，例如“%1 12:34 …”</translation>
    </message>
    <message>
        <source>there is no material “%1” here</source>
        <translation>没有“%1”这种材料</translation>
    </message>
    <message>
        <source>the entry has no file for %1</source>
        <translation>这件作品没有%1的文件</translation>
    </message>
    <message>
        <source>“%1” is no place</source>
        <translation>“%1”不是时间或页码</translation>
    </message>
    <message>
        <source>there is no criterion “%1” here</source>
        <translation>没有“%1”这项指标</translation>
    </message>
    <message>
        <source>material</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>linxuan::Invariants</name>
    <message>
        <source>a school without the unit above it</source>
        <translation>学校没有所属单位</translation>
    </message>
    <message>
        <source>stands below a school</source>
        <translation>所属单位是一所学校</translation>
    </message>
    <message>
        <source>its school or unit does not exist</source>
        <translation>所填学校或单位不存在</translation>
    </message>
    <message>
        <source>its school does not belong to its unit</source>
        <translation>学校不属于所填单位</translation>
    </message>
    <message>
        <source>is out without a reason</source>
        <translation>已退出，但没有理由</translation>
    </message>
    <message>
        <source>a quota for something that does not recommend to the city</source>
        <translation>名额给了不向市级推荐的单位</translation>
    </message>
    <message>
        <source>its state and its digest do not fit each other</source>
        <translation>状态与校验码不相符</translation>
    </message>
    <message>
        <source>the number of its closings is wrong</source>
        <translation>结束次数不对</translation>
    </message>
    <message>
        <source>closing %1 does not fit the round</source>
        <translation>第 %1 次结束的记录与轮次不符</translation>
    </message>
    <message>
        <source>the sheets are not those that the audit trail speaks of</source>
        <translation>评分表与审计记录所载的不一致</translation>
    </message>
    <message>
        <source>was altered outside the program</source>
        <translation>在程序之外被改动</translation>
    </message>
    <message>
        <source>its rubric does not exist</source>
        <translation>所用评价指标不存在</translation>
    </message>
    <message>
        <source>has %1 points for %2 criteria</source>
        <translation>有 %1 个分数，指标却有 %2 项</translation>
    </message>
    <message>
        <source>has more than full points for %1</source>
        <translation>%1 的得分超过满分</translation>
    </message>
    <message>
        <source>is submitted with criteria neither scored nor marked</source>
        <translation>已提交，但有指标既没有评分也没有标为无法判定</translation>
    </message>
    <message>
        <source>is submitted without a time</source>
        <translation>已提交，但没有提交时间</translation>
    </message>
    <message>
        <source>has points and is not started</source>
        <translation>未开始，却已有分数</translation>
    </message>
    <message>
        <source>is returned or recused without a reason</source>
        <translation>已退回或回避，但没有理由</translation>
    </message>
    <message>
        <source>marks %1 as not to be judged without need or reason</source>
        <translation>%1 标为无法判定，却已评分或没有写明原因</translation>
    </message>
    <message>
        <source>was added outside the program</source>
        <translation>是在本程序之外添加的</translation>
    </message>
    <message>
        <source>was removed outside the program</source>
        <translation>在本程序之外被删除了</translation>
    </message>
    <message>
        <source>its level or status is not the one that the audit trail speaks of</source>
        <translation>推荐级别或状态与操作记录不符</translation>
    </message>
</context>
<context>
    <name>linxuan::JsonCursor</name>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>no such key, only %1</source>
        <translation>不写这一项，只可写 %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>a list of at least %1</source>
        <translation>至少含 %1 项的列表</translation>
    </message>
    <message>
        <source>a text on one line without spaces around it</source>
        <translation>一行文字，首尾无空格</translation>
    </message>
    <message>
        <source>a code of letters, digits and . _ -</source>
        <translation>由字母、数字和 . _ - 组成的编码</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>points from %1 to %2, as a whole number or a text such as &quot;8.5&quot;</source>
        <translation>%1 到 %2 分，写成整数或 &quot;8.5&quot; 这样的文字</translation>
    </message>
    <message>
        <source>a moment such as &quot;2023-09-18T18:00:00+08:00&quot;</source>
        <translation>&quot;2023-09-18T18:00:00+08:00&quot; 这样的时间</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1：要求%2；写的是：%3</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>含 %1 项的列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>a value that the list does not have yet</source>
        <translation>列表中尚未出现的值</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>最多 %1 项的列表</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>最多 %1 个字符的文字</translation>
    </message>
    <message>
        <source>an identity such as &quot;018b2f6e-5c1a-7d3e-9f00-0123456789ab&quot;</source>
        <translation>标识，如 &quot;018b2f6e-5c1a-7d3e-9f00-0123456789ab&quot;</translation>
    </message>
    <message>
        <source>%1 digits of 0-9 and a-f</source>
        <translation>%1 位 0-9 和 a-f</translation>
    </message>
    <message>
        <source>%1 to %2 digits of 0-9 and a-f</source>
        <translation>%1 到 %2 位 0-9 和 a-f</translation>
    </message>
</context>
<context>
    <name>linxuan::JsonText</name>
    <message>
        <source>%1: the key is given twice; remove one of the two</source>
        <translation>%1：这一项写了两次；请删去一处</translation>
    </message>
    <message>
        <source>%1: expected a whole number or a text such as &quot;8.5&quot;, found %2</source>
        <translation>%1：要求整数或 &quot;8.5&quot; 这样的文字；写的是：%2</translation>
    </message>
    <message>
        <source>line %1, column %2: this is not valid JSON; correct the file at this place</source>
        <translation>第 %1 行第 %2 列：不符合 JSON 格式；请改正此处</translation>
    </message>
    <message>
        <source>the whole file: expected an object, found a list</source>
        <translation>整个文件：要求一个对象；写的是：一个列表</translation>
    </message>
</context>
<context>
    <name>linxuan::KeyFile</name>
    <message>
        <source>the key file is damaged; put back the copy from a backup</source>
        <translation>密钥文件已损坏；请从备份恢复</translation>
    </message>
</context>
<context>
    <name>linxuan::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>linxuan::LinePrompt</name>
    <message numerus="yes">
        <source>%1: rank %2 is shared by %3, and the line (%n place(s)) runs through them.</source>
        <translation>
            <numerusform>%1：%3 并列第 %2 名，奖项线（取 %n 件）落在它们中间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide the line of %1</source>
        <translation>确定%1的奖项线</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>都算上</translation>
    </message>
    <message numerus="yes">
        <source>All %n tied entry(ies) get %1; the line moves to their end.</source>
        <translation>
            <numerusform>并列的 %n 件都得%1，奖项线移到它们之后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>都不算</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n tied entry(ies) gets %1; the next award starts with them.</source>
        <translation>
            <numerusform>并列的 %n 件都不得%1，下一个奖项从它们开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定奖项线</translation>
    </message>
</context>
<context>
    <name>linxuan::LockedSecret</name>
    <message>
        <source>the locked key is damaged; copy the file again from where it came</source>
        <translation>加了口令的密钥已损坏；请从来处重新复制文件</translation>
    </message>
    <message>
        <source>too little memory to try the passphrase: %1 MB are needed; close other programs and try again</source>
        <translation>内存不足，验证口令需要 %1 MB；请关闭其他程序后再试</translation>
    </message>
    <message>
        <source>the passphrase is empty; type one</source>
        <translation>口令是空的；请输入口令</translation>
    </message>
    <message>
        <source>this cannot be locked; report it to whoever looks after the program</source>
        <translation>无法加上口令；请告诉负责维护本软件的人</translation>
    </message>
    <message>
        <source>the passphrase is wrong; type it again, mind capitals and the input method</source>
        <translation>口令不对；请重新输入，注意大小写和输入法</translation>
    </message>
</context>
<context>
    <name>linxuan::LookDialog</name>
    <message>
        <source>Look at lessons</source>
        <translation>看片</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation>上一件 (P)</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>下一件 (N)</translation>
    </message>
    <message>
        <source>In order (%1)</source>
        <translation>没有问题 (%1)</translation>
    </message>
    <message>
        <source>Not in order (%1)</source>
        <translation>有问题 (%1)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4 %5</source>
        <translation>%1 · 第 %2 件，共 %3 件 · %4 %5</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>%1 of %2: what is not in order?</source>
        <translation>%2 的“%1”有什么问题？</translation>
    </message>
    <message>
        <source>Keep the word</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Keeping a word</source>
        <translation>记录核对结果</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>第 %1 课时</translation>
    </message>
</context>
<context>
    <name>linxuan::MadeDocument</name>
    <message>
        <source>There is no room for a preview: %1</source>
        <translation>没有地方存放预览：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::MainWindow</name>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Other campaign…</source>
        <translation>打开其他遴选活动…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Linxuan</source>
        <translation>遴选工作站</translation>
    </message>
    <message>
        <source>Version %1. Review workstation for the selection of excellent lessons. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>版本 %1。用于精品课遴选的评审工作站。自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>linxuan::Manifest</name>
    <message>
        <source>the package is of another campaign: it is signed with the key %1, this campaign&apos;s is %2; take the package to where it belongs</source>
        <translation>评审包属于另一个活动：签名的密钥是 %1，本活动的是 %2；请拿到它所属的活动使用</translation>
    </message>
    <message>
        <source>the package&apos;s list of files was altered after it was packed; do not use it and ask for a new one</source>
        <translation>评审包的文件清单在打包后被改动过；请不要使用，索要新的评审包</translation>
    </message>
</context>
<context>
    <name>linxuan::ManifestReader</name>
    <message>
        <source>a category that the package has a rubric for</source>
        <translation>评审包里有评价指标的类别</translation>
    </message>
    <message>
        <source>false, as the package has no passphrase</source>
        <translation>false，因为评审包没有口令</translation>
    </message>
    <message>
        <source>the entry of this material</source>
        <translation>该材料所属的作品</translation>
    </message>
    <message>
        <source>an entry of the package, for materials only</source>
        <translation>评审包里的作品，且只用于材料</translation>
    </message>
    <message>
        <source>the fingerprint of the key beside it</source>
        <translation>旁边那个密钥的指纹</translation>
    </message>
    <message>
        <source>none or passphrase</source>
        <translation>none 或 passphrase</translation>
    </message>
    <message>
        <source>this is no review package; choose the folder of one</source>
        <translation>这不是评审包；请选择评审包的文件夹</translation>
    </message>
    <message>
        <source>the package is of a newer form (%1); update this program</source>
        <translation>评审包的格式更新（%1）；请更新本软件</translation>
    </message>
    <message>
        <source>the package does not say which form it has; ask for a new one</source>
        <translation>评审包没有写明格式；请索要新的评审包</translation>
    </message>
    <message>
        <source>the package&apos;s list of files is larger than it can be (%1 MB); ask for a new package</source>
        <translation>评审包的文件清单过大（上限 %1 MB）；请索要新的评审包</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialContents</name>
    <message>
        <source>the file is not where it was</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>it is no text that can be read</source>
        <translation>读不出文字</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialDesk</name>
    <message>
        <source>Two materials side by side (F8)</source>
        <translation>两份材料并排（F8）</translation>
    </message>
    <message>
        <source>Two materials side by side</source>
        <translation>两份材料并排</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialPane</name>
    <message>
        <source>Materials of the entry</source>
        <translation>作品的材料</translation>
    </message>
    <message>
        <source>No files were handed in for this entry. It can be scored all the same, or recused.</source>
        <translation>这件作品没有交文件。可以照常打分，也可以回避。</translation>
    </message>
</context>
<context>
    <name>linxuan::Materials</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Stopped before the files were copied.</source>
        <translation>文件复制完之前已停止。</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. Attach it again.</source>
        <translation>%1 在复制时变了，请重新加入。</translation>
    </message>
    <message>
        <source>Stopped before the files were read.</source>
        <translation>文件读完之前已停止。再次加入时从停下的地方接着读。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 在读取时变了，请重新加入。</translation>
    </message>
</context>
<context>
    <name>linxuan::MaterialsPage</name>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>What to show of the materials</source>
        <translation>材料的哪一面</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Attach folder…</source>
        <translation>加入文件夹…</translation>
    </message>
    <message>
        <source>Attach folder and copy its files…</source>
        <translation>加入文件夹并复制文件…</translation>
    </message>
</context>
<context>
    <name>linxuan::Measuring</name>
    <message>
        <source>The file is not where it was.</source>
        <translation>文件不在原来的位置。</translation>
    </message>
    <message>
        <source>The program linxuan-measure is not installed.</source>
        <translation>没有安装 linxuan-measure 程序。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未检测。</translation>
    </message>
    <message>
        <source>The file was altered since it was taken in.</source>
        <translation>文件入库后有改动。</translation>
    </message>
    <message>
        <source>The text cannot be kept in the workspace.</source>
        <translation>文字无法保存到活动文件夹。</translation>
    </message>
    <message>
        <source>There is no text of %1 yet.</source>
        <translation>还没有 %1 的文字。</translation>
    </message>
</context>
<context>
    <name>linxuan::Navigator</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Linxuan</source>
        <translation>遴选工作站</translation>
    </message>
    <message>
        <source>Search	Ctrl+K</source>
        <translation>搜索	Ctrl+K</translation>
    </message>
    <message>
        <source>Search and commands (Ctrl+K)</source>
        <translation>搜索和命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>linxuan::NeutralCopy</name>
    <message>
        <source>%1 cannot be copied to be opened elsewhere. Check the room on the disk.</source>
        <translation>%1 不能复制出来用别的程序打开，请看磁盘还有没有空间。</translation>
    </message>
    <message>
        <source>%1: The file is no longer where it was.</source>
        <translation>%1：文件已不在原来的位置。</translation>
    </message>
    <message>
        <source>%1: There is no file.</source>
        <translation>%1：没有文件。</translation>
    </message>
</context>
<context>
    <name>linxuan::NoticeBar</name>
    <message>
        <source>Show list</source>
        <translation>查看清单</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>linxuan::OfficeConverter</name>
    <message>
        <source>LibreOffice is needed to show this file here, and it is not installed on this computer.</source>
        <translation>在这里显示这个文件需要 LibreOffice，这台电脑没有安装。</translation>
    </message>
    <message>
        <source>Preparing the pages was stopped.</source>
        <translation>已停止准备页面。</translation>
    </message>
    <message>
        <source>LibreOffice did not finish this file in the time allowed.</source>
        <translation>LibreOffice 未能在限定时间内转换这个文件。</translation>
    </message>
    <message>
        <source>LibreOffice cannot open this file. It may be damaged or protected by a password.</source>
        <translation>LibreOffice 打不开这个文件，可能已损坏或有密码保护。</translation>
    </message>
    <message>
        <source>The pages cannot be kept: the disk is full.</source>
        <translation>磁盘已满，无法保存页面。</translation>
    </message>
</context>
<context>
    <name>linxuan::Opener</name>
    <message>
        <source>No profile came with the program.</source>
        <translation>程序没有附带遴选方案，请重新安装程序。</translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation>打开遴选活动</translation>
    </message>
    <message>
        <source>Choose an empty folder for the new campaign</source>
        <translation>为新的遴选活动选择一个空文件夹</translation>
    </message>
    <message>
        <source>Making the campaign…</source>
        <translation>正在新建遴选活动…</translation>
    </message>
    <message>
        <source>Making the sample campaign…</source>
        <translation>正在生成示例遴选活动…</translation>
    </message>
</context>
<context>
    <name>linxuan::Originality</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The library no longer has %1.</source>
        <translation>往年材料里已经没有 %1。</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4</source>
        <translation>%1 %2与 %3 %4</translation>
    </message>
    <message>
        <source>, %1 and %2 alike, the longest passage has %3 characters</source>
        <translation>文字相同，各占 %1 和 %2，最长一段 %3 字</translation>
    </message>
    <message>
        <source>, the same file</source>
        <translation>，是同一文件</translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>请写明姓名和理由。</translation>
    </message>
    <message>
        <source>%1: the same file</source>
        <translation>%1：同一文件</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s)</source>
        <translation>
            <numerusform>%1：图片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, longest %3 characters</source>
        <translation>%1：%2，最长 %3 字</translation>
    </message>
    <message>
        <source>No passages that need a look.</source>
        <translation>没有需要查看的相同段落。</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>；%1</translation>
    </message>
    <message>
        <source>Alike with %1; from %2 % on a person looks</source>
        <translation>与 %1 相同；达到 %2% 由人判断</translation>
    </message>
    <message>
        <source>The campaign&apos;s profile has no veto on copying.</source>
        <translation>本次活动的方案没有关于抄袭的否决项。</translation>
    </message>
    <message>
        <source> The longest passage: “%1”</source>
        <translation> 最长的相同段落：“%1”</translation>
    </message>
    <message>
        <source>The comparison of the texts was cancelled.</source>
        <translation>比对已取消。</translation>
    </message>
    <message>
        <source>it has no text, such as a scan</source>
        <translation>没有文字，可能是扫描件</translation>
    </message>
</context>
<context>
    <name>linxuan::OriginalityPane</name>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>The texts are read and compared.</source>
        <translation>正在读取并比对文字。</translation>
    </message>
    <message>
        <source>Earlier campaigns</source>
        <translation>往年材料</translation>
    </message>
    <message>
        <source>Take texts of earlier campaigns in…</source>
        <translation>导入往年材料…</translation>
    </message>
    <message>
        <source>Save texts for the next campaign…</source>
        <translation>保存文字供下次比对…</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>文字相同的材料</translation>
    </message>
    <message>
        <source>Previous passage (Shift+F3)</source>
        <translation>上一段 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next passage (F3)</source>
        <translation>下一段 (F3)</translation>
    </message>
    <message>
        <source>It is advice: a person decides.</source>
        <translation>只供参考，由人判断。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Propose veto</source>
        <translation>提出否决</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>比对文字</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>Papers that look copied from each other or from earlier campaigns stand here. Attach the materials first; their texts are then compared.</source>
        <translation>互相抄袭或抄自往年的材料会列在这里。先收材料，文字随后自动比对。</translation>
    </message>
    <message>
        <source>Both files have the same content.</source>
        <translation>两个文件内容完全相同。</translation>
    </message>
    <message>
        <source>Only pictures are in common.</source>
        <translation>只有图片相同。</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>Against %1…</source>
        <translation>针对 %1…</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>原创性</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) compared</source>
        <translation>
            <numerusform>已比对 %n 份文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of earlier campaigns</source>
        <translation>
            <numerusform>往年材料 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not checked: no text could be read</source>
        <translation>
            <numerusform>%n 个文件读不出文字，未能检查</numerusform>
        </translation>
    </message>
    <message>
        <source>No two texts have passages that need a look.</source>
        <translation>没有需要查看的相同段落。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>The comparison was broken off, so nothing can be said of copying.</source>
        <translation>比对已中止，还不能说明有没有雷同。</translation>
    </message>
    <message>
        <source>The comparison was broken off; what stands here is from before.</source>
        <translation>比对已中止，这里是以前的结果。</translation>
    </message>
</context>
<context>
    <name>linxuan::Overview</name>
    <message>
        <source>Import the units: counties, zones and direct schools</source>
        <translation>导入单位：区县、开发区和直属校</translation>
    </message>
    <message>
        <source>Import the quotas; without them there are no limits</source>
        <translation>导入名额；不导入就没有上限</translation>
    </message>
    <message>
        <source>Import the entries</source>
        <translation>导入作品</translation>
    </message>
    <message>
        <source>Import the experts</source>
        <translation>导入评委</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) over the quota</source>
        <translation>
            <numerusform>%n 个单位超名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) declared and not recommended by a school</source>
        <translation>
            <numerusform>%n 件作品已申报，学校尚未推荐</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed: print its lists</source>
        <translation>%1 已结束：打印名单</translation>
    </message>
    <message>
        <source>%1: deal the entries to experts</source>
        <translation>%1：把作品分配给评委</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n panel(s) with sheets missing</source>
        <translation>
            <numerusform>%1：%n 个评审组还有评分表未交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n veto(es) to be decided</source>
        <translation>
            <numerusform>%1：%n 项否决待裁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tied line(s) to be decided</source>
        <translation>
            <numerusform>%1：%n 条奖项线同分待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) with too few sheets</source>
        <translation>
            <numerusform>%1：%n 件作品份数不足</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is complete: check the result and close it</source>
        <translation>%1 已齐全：核对结果，结束评审</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back and not put right in time</source>
        <translation>
            <numerusform>%n 件退回的作品逾期未整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back to be put right</source>
        <translation>
            <numerusform>%n 件作品已退回，等待整改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with papers missing</source>
        <translation>
            <numerusform>%n 个单位的纸质材料没有交齐</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>This campaign is empty. Import the units first, then the quotas and the entry lists.</source>
        <translation>本次遴选活动还没有内容。请先导入单位，再导入名额和作品表。</translation>
    </message>
    <message>
        <source>Import units…</source>
        <translation>导入单位…</translation>
    </message>
</context>
<context>
    <name>linxuan::OverviewView</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Entries on their way</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>linxuan::PackagePath</name>
    <message>
        <source>a path of at most %1 folders</source>
        <translation>最多 %1 层文件夹的路径</translation>
    </message>
    <message>
        <source>a path inside the package, without .. or . in it</source>
        <translation>评审包之内的路径，其中不能有 .. 或 .</translation>
    </message>
    <message>
        <source>a path with a name between any two /</source>
        <translation>路径的两个 / 之间要有名称</translation>
    </message>
    <message>
        <source>a path of shorter names</source>
        <translation>名称更短的路径</translation>
    </message>
    <message>
        <source>names that every computer can store</source>
        <translation>各种电脑都能保存的名称</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a path without control characters</source>
        <translation>不含控制字符的路径</translation>
    </message>
    <message>
        <source>a path with / between its parts</source>
        <translation>用 / 分隔的路径</translation>
    </message>
    <message>
        <source>a path without drive letters and colons</source>
        <translation>不含盘符和冒号的路径</translation>
    </message>
    <message>
        <source>a path from the package&apos;s own folder on, without / before it</source>
        <translation>从评审包文件夹算起的路径，前面不能有 /</translation>
    </message>
    <message>
        <source>a shorter path</source>
        <translation>更短的路径</translation>
    </message>
    <message>
        <source>a path in composed characters</source>
        <translation>由合成字符组成的路径</translation>
    </message>
    <message>
        <source>a path that no other file has, capitals or not</source>
        <translation>与其他文件不同的路径（不分大小写）</translation>
    </message>
    <message>
        <source>a path whose folders are no files of the package</source>
        <translation>所经文件夹不是包内文件的路径</translation>
    </message>
</context>
<context>
    <name>linxuan::Page</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>linxuan::PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 cannot be shown.</source>
        <translation>第 %1 页无法显示。</translation>
    </message>
</context>
<context>
    <name>linxuan::PageStrip</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>, with evidence</source>
        <translation>，有依据</translation>
    </message>
    <message>
        <source>, seen</source>
        <translation>，已看</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>缩略图</translation>
    </message>
</context>
<context>
    <name>linxuan::Pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>linxuan::PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>linxuan::PanelRows</name>
    <message>
        <source>Not dealt</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>All returned</source>
        <translation>已交齐</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>未交 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation>未写原因</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Returned sheets</source>
        <translation>已交评分表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>否决事项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
</context>
<context>
    <name>linxuan::PanelsPage</name>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Assign experts…</source>
        <translation>分配评委…</translation>
    </message>
    <message>
        <source>Import scores…</source>
        <translation>导入评分表…</translation>
    </message>
    <message>
        <source>Import experts…</source>
        <translation>导入评委…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>What to show of the reviews</source>
        <translation>评审的显示内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Missing sheets</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Progress of the groups</source>
        <translation>各组进度</translation>
    </message>
    <message>
        <source>Record reason…</source>
        <translation>记录原因…</translation>
    </message>
    <message>
        <source>Closed, version %1</source>
        <translation>已结束，第 %1 版</translation>
    </message>
    <message>
        <source>This round has no entries yet. It fills as entries are recommended to its level.</source>
        <translation>本轮次还没有作品。作品推荐到相应级别后，就会列入本轮次。</translation>
    </message>
    <message>
        <source>%1 of %2 sheets returned</source>
        <translation>应交 %2 份，已交 %1 份</translation>
    </message>
    <message>
        <source>No sheet is missing.</source>
        <translation>没有未交的评分表。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a recorded reason</source>
        <translation>
            <numerusform>其中 %n 份未写原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Why will these sheets stay missing?</source>
        <translation>这些评分表为什么不再交？</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s). With a reason they no longer stand against closing the round.</source>
        <translation>
            <numerusform>共 %n 份。写明原因后，不再影响结束评审。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record reason</source>
        <translation>记录原因</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>正在记录原因</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Experts of the round</source>
        <translation>本轮次的评委</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开评审台</translation>
    </message>
    <message>
        <source>Nobody has entries of this round yet. Assign experts first.</source>
        <translation>这一轮次还没有分配评委。先分配评委。</translation>
    </message>
    <message>
        <source>Enter opens an expert&apos;s desk: materials and scores.</source>
        <translation>回车打开评委的评审台：看材料、打分。</translation>
    </message>
</context>
<context>
    <name>linxuan::PaperPackets</name>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有“%1”这个单位。</translation>
    </message>
    <message>
        <source>Say who received the papers.</source>
        <translation>请写明收件人。</translation>
    </message>
    <message>
        <source>%1 has no paper “%2”.</source>
        <translation>%1 没有“%2”这种纸质材料。</translation>
    </message>
    <message>
        <source>The copies are counted from 0.</source>
        <translation>份数从 0 数起。</translation>
    </message>
</context>
<context>
    <name>linxuan::PaperTools</name>
    <message>
        <source>Small pages and contents</source>
        <translation>缩略图和目录</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Open with Another Program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Fit the Width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the Page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Pages One Below the Other</source>
        <translation>连续页面</translation>
    </message>
    <message>
        <source>One Page at a Time</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Turn to the Right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Mark a part of the page</source>
        <translation>圈出页面的一部分</translation>
    </message>
</context>
<context>
    <name>linxuan::PaperView</name>
    <message>
        <source>The file is being checked …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The pages are being prepared with LibreOffice …</source>
        <translation>正在用 LibreOffice 准备页面…</translation>
    </message>
    <message>
        <source>The content of this file is %1, not %2 as its ending says.</source>
        <translation>这个文件的内容是 %1，与扩展名 %2 不符。</translation>
    </message>
    <message>
        <source>Opening the file was stopped.</source>
        <translation>已停止打开文件。</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>No notes to this slide</source>
        <translation>这一页没有备注</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>linxuan::PapersPane</name>
    <message>
        <source>the unit&apos;s own</source>
        <translation>单位汇总</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐备</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送件人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Code, lesson, teacher, paper</source>
        <translation>编号、课题、教师、材料</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未交齐</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>纸质材料</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>登记收件…</translation>
    </message>
    <message>
        <source>Print receipt slip…</source>
        <translation>打印回执…</translation>
    </message>
    <message>
        <source>No entry has papers to hand in. Experiment entries do, by the notice.</source>
        <translation>没有要交纸质材料的作品。按通知，实验教学类要交。</translation>
    </message>
    <message>
        <source>%1 of %2 papers are complete.</source>
        <translation>应交 %2 种，已交齐 %1 种。</translation>
    </message>
    <message>
        <source>Recording papers</source>
        <translation>登记纸质材料</translation>
    </message>
    <message>
        <source>Where the slip goes</source>
        <translation>回执存到哪里</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收件回执 %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The slip is in %1.</source>
        <translation>回执在 %1。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸质</translation>
    </message>
</context>
<context>
    <name>linxuan::Pdf</name>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. Install a font that has them, such as fonts-hanazono, and print again.</source>
        <translation>已安装的字体里没有这些字：%1。请安装含有这些字的字体（如 fonts-hanazono），再重新打印。</translation>
    </message>
</context>
<context>
    <name>linxuan::PdfPages</name>
    <message>
        <source>%1 cannot be read as a PDF. It may be damaged or protected by a password.</source>
        <translation>%1 无法作为 PDF 读取。文件可能已损坏或设有密码。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有 %1 这个文件。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有第 %1 页。</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation>第 %1 页无法读取。</translation>
    </message>
    <message>
        <source>Page %1 is too large to be shown at this size.</source>
        <translation>第 %1 页太大，无法按这个比例显示。</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>第 %1 页无法显示。</translation>
    </message>
</context>
<context>
    <name>linxuan::PhraseDialog</name>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>One phrase a line. Ctrl+P puts one where you write.</source>
        <translation>一行一句。写评语时按 Ctrl+P 插入。</translation>
    </message>
    <message>
        <source>Phrases, one a line</source>
        <translation>常用语，一行一句</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep phrases</source>
        <translation>保存常用语</translation>
    </message>
</context>
<context>
    <name>linxuan::PicturePages</name>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>这不是可以读取的图片。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有第 %1 页。</translation>
    </message>
    <message>
        <source>Picture %1 is too large to be shown at this size.</source>
        <translation>第 %1 张图片过大，不能以这个大小显示。</translation>
    </message>
    <message>
        <source>Picture %1 cannot be read.</source>
        <translation>第 %1 张图片无法读取。</translation>
    </message>
</context>
<context>
    <name>linxuan::PlaceDialog</name>
    <message numerus="yes">
        <source>Choose where %n file(s) belong</source>
        <translation>
            <numerusform>指定 %n 个文件的位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Lesson hour</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>归位</translation>
    </message>
</context>
<context>
    <name>linxuan::Placement</name>
    <message>
        <source>entry code</source>
        <translation>作品编号</translation>
    </message>
    <message>
        <source>entry code written otherwise</source>
        <translation>写法不同的作品编号</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>title</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>county</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>no entry is named in its path</source>
        <translation>路径里没有提到哪件作品</translation>
    </message>
    <message>
        <source>several entries fit</source>
        <translation>有几件作品都说得通</translation>
    </message>
    <message>
        <source>other words of its path belong to another entry</source>
        <translation>路径里另有别的作品的字样</translation>
    </message>
    <message>
        <source>little speaks for it</source>
        <translation>依据不足</translation>
    </message>
    <message>
        <source>words that the entry does not explain</source>
        <translation>有对不上作品的字样</translation>
    </message>
    <message>
        <source>nothing says which material it is</source>
        <translation>看不出是哪种材料</translation>
    </message>
    <message>
        <source>it names several materials</source>
        <translation>提到了几种材料</translation>
    </message>
    <message>
        <source>material by its format alone</source>
        <translation>只凭格式判断材料</translation>
    </message>
    <message>
        <source>unusual format for this material</source>
        <translation>这种材料不常用这个格式</translation>
    </message>
    <message>
        <source>lesson hour not certain</source>
        <translation>课时不能确定</translation>
    </message>
    <message>
        <source>may be a draft or a copy</source>
        <translation>可能是草稿、副本或附件</translation>
    </message>
    <message>
        <source>another file claims the same place</source>
        <translation>同一位置还有别的文件</translation>
    </message>
    <message>
        <source>replaces the file handed in before</source>
        <translation>会替换先前交的文件</translation>
    </message>
    <message>
        <source>the entry is withdrawn or disqualified</source>
        <translation>作品已撤回或取消资格</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clues</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between doubts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>同一文件</translation>
    </message>
    <message>
        <source>No material</source>
        <translation>不是材料</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>The words for placing files cannot be read; install the program anew.</source>
        <translation>归位用的词表读不出，请重新安装本程序。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>linxuan::Placing</name>
    <message>
        <source>%1 is the campaign&apos;s own folder. Attach the folder that was handed in.</source>
        <translation>%1 是活动自己的文件夹。请加入单位交来的文件夹。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Replacing files needs a reason.</source>
        <translation>替换文件要写理由。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>没有写文件</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>没有这件作品</translation>
    </message>
    <message>
        <source>not a material of the entry&apos;s category</source>
        <translation>这个类别没有这种材料</translation>
    </message>
    <message>
        <source>not a lesson hour</source>
        <translation>不是课时</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 写不了：%2</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Another file was given the same place; decide on one of them.</source>
        <translation>另一个文件也指定到这个位置，请只留一个。</translation>
    </message>
    <message>
        <source>%1 stands there already; replacing it needs a reason.</source>
        <translation>那里已有 %1，替换要写理由。</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已归位</translation>
    </message>
    <message>
        <source>Found again elsewhere</source>
        <translation>换了地方，已找到</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
</context>
<context>
    <name>linxuan::PlacingPane</name>
    <message>
        <source>File, folder, code, teacher</source>
        <translation>文件、文件夹、编号、教师</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Files that wait to be placed</source>
        <translation>待归位的文件</translation>
    </message>
    <message>
        <source>Confirm chosen</source>
        <translation>确认所选</translation>
    </message>
    <message>
        <source>Choose entry…</source>
        <translation>指定作品…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>%1 to confirm, %2 not placed; %3 files lie at their places.</source>
        <translation>%1 个待确认，%2 个未归位；%3 个已在各自的位置。</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) lie at their places. Attach the next folder that a unit hands in.</source>
        <translation>
            <numerusform>%n 个文件都已归位。单位再交来文件夹时，从这里加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the folder that a unit handed in, or drop it on the window: each file finds its entry by code, teacher, school and title in its name.</source>
        <translation>加入单位交来的文件夹，或者把它拖到窗口上：每个文件按名字里的编号、教师、学校、课题找到自己的作品。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Attach the folder</source>
        <translation>加入文件夹</translation>
    </message>
    <message>
        <source>%1: each file finds its entry by its name. What is certain is placed at once, the rest waits here for your word.</source>
        <translation>%1：每个文件按名字找到自己的作品。确定的当时归位，其余的在这里等您决定。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>The folder that was handed in</source>
        <translation>交来的文件夹</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Replace files handed in before</source>
        <translation>替换先前交的文件</translation>
    </message>
    <message>
        <source>Some of the chosen files take the place of others. What stood there stays in the history of the entry.</source>
        <translation>所选文件里有的会替换先前交的文件。原来的文件留在作品的历史里。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Placing files</source>
        <translation>文件归位</translation>
    </message>
    <message>
        <source>Leaving files out</source>
        <translation>标记不收</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>文件夹里没有文件。</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>归位</translation>
    </message>
</context>
<context>
    <name>linxuan::PlacingRows</name>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lesson and teacher</source>
        <translation>课题与教师</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>linxuan::PointStrip</name>
    <message>
        <source>Your earlier scores of this criterion</source>
        <translation>您以前给这一项的分数</translation>
    </message>
</context>
<context>
    <name>linxuan::PointsField</name>
    <message>
        <source>0 to %1 points, in steps of %2</source>
        <translation>0 到 %1 分，每 %2 分一档</translation>
    </message>
</context>
<context>
    <name>linxuan::ProfileReader</name>
    <message>
        <source>a track that stands under tracks</source>
        <translation>tracks 中列出的名额通道</translation>
    </message>
    <message>
        <source>an empty list, as an opening binds no entry</source>
        <translation>空列表，因为开放时间不限定作品</translation>
    </message>
    <message>
        <source>a subject that stands under subjects</source>
        <translation>subjects 中列出的学科</translation>
    </message>
    <message>
        <source>the rubric of at least one category</source>
        <translation>至少一个类别的评价指标</translation>
    </message>
    <message>
        <source>no such key, only categories that stand under categories</source>
        <translation>不写这一项，只可写 categories 中列出的类别</translation>
    </message>
    <message>
        <source>the code of a rubric that stands under rubrics</source>
        <translation>rubrics 中列出的评价指标编码</translation>
    </message>
    <message>
        <source>nothing, as the ratio is given; only one of ratio and count</source>
        <translation>不写这一项，因为已写 ratio；ratio 和 count 只能写一个</translation>
    </message>
    <message>
        <source>ratios of at most 10000 together</source>
        <translation>各项 ratio 合计不超过 10000</translation>
    </message>
    <message>
        <source>the name of a section of a rubric</source>
        <translation>评价指标中一级指标的名称</translation>
    </message>
    <message>
        <source>0 (never) or at least 3</source>
        <translation>填 0（从不）或不小于 3 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>a number as a text, such as &quot;24.5&quot;</source>
        <translation>写成文字的数，如 &quot;24.5&quot;</translation>
    </message>
    <message>
        <source>a text without a comma</source>
        <translation>不含逗号的文字</translation>
    </message>
    <message>
        <source>the other bound of %1</source>
        <translation>写出与 %1 成对的另一端</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>不写这一项</translation>
    </message>
    <message>
        <source>the code of a check, T01 to T15</source>
        <translation>检查项编码，T01 到 T15</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https://</source>
        <translation>以 http:// 或 https:// 开头的网址</translation>
    </message>
    <message>
        <source>the code of a form that stands under forms</source>
        <translation>forms 中列出的表格编码</translation>
    </message>
    <message>
        <source>No profile named %1 comes with the program; there is %2</source>
        <translation>程序没有自带名为 %1 的方案；自带的有 %2</translation>
    </message>
</context>
<context>
    <name>linxuan::PromptDialog</name>
    <message>
        <source>Who decides</source>
        <translation>决定人姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (where needed)</source>
        <translation>理由（需要时填写）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>linxuan::Prompts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作没有完成</translation>
    </message>
</context>
<context>
    <name>linxuan::QueueList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in your entries</source>
        <translation>在自己的作品里搜索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation>您的作品</translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>已提交 %1 / %2</translation>
    </message>
    <message>
        <source>Your mean %1 over %2, spread %3</source>
        <translation>您的平均分 %1（%2 件），极差 %3</translation>
    </message>
</context>
<context>
    <name>linxuan::QueueModel</name>
    <message>
        <source>calibration</source>
        <translation>试评</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaDetails</name>
    <message numerus="yes">
        <source>%n place(s) used; there is no limit of its own.</source>
        <translation>
            <numerusform>已用 %n 个名额，没有单独的限额。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places used</source>
        <translation>名额 %2 个，已用 %1 个</translation>
    </message>
    <message>
        <source>%1: %2 too many.</source>
        <translation>%1，超出 %2 个。</translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <translation>%1，剩余 %2 个。</translation>
    </message>
    <message>
        <source>Entries over the limit</source>
        <translation>超出名额的作品</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation>%1：超出 %2 个</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaModel</name>
    <message>
        <source>Over by %1</source>
        <translation>超出 %1 个</translation>
    </message>
    <message>
        <source>Over in a part</source>
        <translation>分项超出</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出名额</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>尚有名额</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限名额</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quota table</source>
        <translation>名额表</translation>
    </message>
    <message>
        <source>Used of limit</source>
        <translation>已用 / 名额</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entries over the limit</source>
        <translation>超出名额的作品</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotaView</name>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部收起</translation>
    </message>
</context>
<context>
    <name>linxuan::QuotasPage</name>
    <message>
        <source>Quotas</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Import quotas…</source>
        <translation>导入名额…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部收起</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quota table</source>
        <translation>名额表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How many entries each unit may send stands here. Import the quota tables to begin.</source>
        <translation>这里列出各单位可以报送多少件作品。请先导入名额表。</translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s) exceeded</source>
        <translation>
            <numerusform>%n 项名额超出</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
</context>
<context>
    <name>linxuan::RankingDialog</name>
    <message>
        <source>My ranking</source>
        <translation>我的排序</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move an entry, Enter opens it. The order changes no score; a mark shows where an entry stands above one with more points.</source>
        <translation>Alt+↑、Alt+↓ 移动，回车打开。排序不改分数；分数比上一件还高的，前面有箭头。</translation>
    </message>
    <message>
        <source>Your ranking</source>
        <translation>您的排序</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>More points than the entry above it</source>
        <translation>分数比上一件高</translation>
    </message>
</context>
<context>
    <name>linxuan::ReceiveDialog</name>
    <message>
        <source>Receive papers</source>
        <translation>登记收件</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送件人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>登记收件</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Reckoning</name>
    <message>
        <source>the entry is not in this round any more</source>
        <translation>作品已不在这一轮次</translation>
    </message>
    <message>
        <source>it was made with another rubric than the round&apos;s</source>
        <translation>所用评价指标与本轮次的不同</translation>
    </message>
    <message>
        <source>the expert is not on the panel any more</source>
        <translation>评委已不在评审组</translation>
    </message>
    <message>
        <source>it calibrates the panel and does not count</source>
        <translation>试评作品，不计成绩</translation>
    </message>
</context>
<context>
    <name>linxuan::RecommendationRules</name>
    <message>
        <source>Round %1 is closed and would change. Reopen it first.</source>
        <translation>轮次“%1”已结束，这样做会改变它。请先重新打开。</translation>
    </message>
    <message>
        <source>The school is directly under the city: the school&apos;s word goes to the city.</source>
        <translation>这所学校是直属校：由学校直接向市级推荐。</translation>
    </message>
    <message>
        <source>It stands at “%1” and would pass over “%2”.</source>
        <translation>作品现为“%1”，不能越过“%2”。</translation>
    </message>
    <message>
        <source>%1 takes no part.</source>
        <translation>%1不参加本次遴选。</translation>
    </message>
    <message>
        <source>Schools of the kind “%1” take no part.</source>
        <translation>“%1”类学校不参加本次遴选。</translation>
    </message>
    <message>
        <source>%1 is on the register of bans until %2 (%3).</source>
        <translation>%1在禁赛登记中，截至 %2（%3）。</translation>
    </message>
    <message>
        <source>Submitted %1, after the deadline “%2” of %3.</source>
        <translation>提交时间 %1，晚于“%2”的截止时间 %3。</translation>
    </message>
    <message>
        <source>Node %1 is closed in the catalogue.</source>
        <translation>课程节点 %1 在目录中已关闭。</translation>
    </message>
    <message>
        <source>Node %1 is taken by %2.</source>
        <translation>课程节点 %1 已由 %2 占用。</translation>
    </message>
    <message>
        <source>%1 is recommended already with %2.</source>
        <translation>%1已有作品获推荐：%2。</translation>
    </message>
    <message>
        <source>It is out: %1.</source>
        <translation>作品已退出：%1。</translation>
    </message>
    <message>
        <source>%1 has %2 places (%3), %4 are used; this one is %5 too many.</source>
        <translation>%1有 %2 个名额（%3），已用 %4 个；加上这件超出 %5 个。</translation>
    </message>
    <message>
        <source>The kind of school is not known.</source>
        <translation>不知道学校类型。</translation>
    </message>
    <message>
        <source>No register of bans was imported.</source>
        <translation>没有导入禁赛登记。</translation>
    </message>
    <message>
        <source>Not on the register of bans.</source>
        <translation>不在禁赛登记中。</translation>
    </message>
    <message>
        <source>The entry has no node code.</source>
        <translation>作品没有课程节点编号。</translation>
    </message>
    <message>
        <source>Node %1 has no other entry.</source>
        <translation>节点 %1 没有其他作品。</translation>
    </message>
    <message>
        <source>The teacher has no other recommended entry.</source>
        <translation>教师没有其他获推荐的作品。</translation>
    </message>
    <message>
        <source>There is no quota for the entry.</source>
        <translation>没有适用的名额。</translation>
    </message>
    <message>
        <source>Within the quota.</source>
        <translation>在名额之内。</translation>
    </message>
    <message>
        <source>The time of submission is not known.</source>
        <translation>不知道提交时间。</translation>
    </message>
    <message>
        <source>The profile has no deadline for the entry.</source>
        <translation>配置中没有适用的时限。</translation>
    </message>
    <message>
        <source>Submitted %1.</source>
        <translation>提交时间 %1。</translation>
    </message>
    <message>
        <source>%1 Passed with a reason: %2</source>
        <translation>%1按理由放行：%2</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1参加遴选。</translation>
    </message>
</context>
<context>
    <name>linxuan::Records</name>
    <message>
        <source>There is no entry %1.</source>
        <translation>没有作品 %1。</translation>
    </message>
</context>
<context>
    <name>linxuan::RegionDrawer</name>
    <message>
        <source>Marking a part of the page</source>
        <translation>正在圈出页面的一部分</translation>
    </message>
    <message>
        <source>Drag over a part, or move it with the arrows and size it with Shift. Enter writes the note, Esc drops it.</source>
        <translation>拖动圈出一块；也可以用方向键移动、Shift+方向键改大小。回车写依据，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>linxuan::Report</name>
    <message>
        <source>A row of &quot;%1&quot; has %2 cells for %3 columns.</source>
        <translation>“%1”中有一行是 %2 格，而表格有 %3 列。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or free some space.</source>
        <translation>无法写入 %1：%2。请换一个文件夹，或腾出空间。</translation>
    </message>
</context>
<context>
    <name>linxuan::ReportView</name>
    <message>
        <source>Not taken (%1)</source>
        <translation>不能导入（%1）</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation>请留意（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>将新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>已改动 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>将改动 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>不变 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>不能导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row was taken.</source>
        <translation>全部行都已导入。</translation>
    </message>
    <message>
        <source>Every row can be taken. Nothing is stored until you say so.</source>
        <translation>全部行都可以导入。点“导入”之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Correct the rows below in the file and import it again; rows that are there already stay as they are.</source>
        <translation>请在文件中改正下列各行，再重新导入；已有的行不变。</translation>
    </message>
    <message>
        <source>The rows below will be left out, all others taken. Nothing is stored until you say so.</source>
        <translation>下列各行不导入，其余都导入。点“导入”之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Everything in this file is there already.</source>
        <translation>文件中的内容都已在库中。</translation>
    </message>
</context>
<context>
    <name>linxuan::ResultActions</name>
    <message>
        <source>Change the award by hand</source>
        <translation>人工更改奖项</translation>
    </message>
    <message>
        <source>%1 “%2”, %3: rank %4. The change and its reason are kept in the trail and marked on the working list.</source>
        <translation>%1“%2”，%3，名次：%4。更改和理由记入操作记录，并在工作稿上标明。</translation>
    </message>
    <message>
        <source>No award</source>
        <translation>不获奖</translation>
    </message>
    <message>
        <source>Change award</source>
        <translation>更改奖项</translation>
    </message>
    <message>
        <source>Deciding the line</source>
        <translation>正在确定奖项线</translation>
    </message>
    <message>
        <source>Changing the award</source>
        <translation>正在更改奖项</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>重新打开“%1”</translation>
    </message>
    <message>
        <source>Version %1 stays in the trail with its digest. Lists printed after closing again carry version %2.</source>
        <translation>第 %1 版及其校验码保留在操作记录中。再次结束后打印的名单是第 %2 版。</translation>
    </message>
    <message>
        <source>Reopen round</source>
        <translation>重新打开评审</translation>
    </message>
    <message>
        <source>Reopening the round</source>
        <translation>正在重新打开评审</translation>
    </message>
    <message>
        <source>%1, expert %2: %3</source>
        <translation>%1，评委 %2：%3</translation>
    </message>
    <message>
        <source>Sheets that do not count</source>
        <translation>不计入的评分表</translation>
    </message>
    <message>
        <source>They were made under other conditions than the round has now. They are kept.</source>
        <translation>这些评分表填写时的条件与本轮次现在的不同，保留但不计入。</translation>
    </message>
</context>
<context>
    <name>linxuan::ResultRows</name>
    <message>
        <source>Undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source> · by hand</source>
        <translation> · 人工更改</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Shares its rank: scores and tie-breakers are equal</source>
        <translation>名次并列：得分和同分时比较的指标都相同</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>In brackets: left out of the mean</source>
        <translation>括号里的不计入平均分</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>推荐上级</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Far apart</source>
        <translation>极差过大</translation>
    </message>
    <message>
        <source>Expert deviates</source>
        <translation>评委偏离</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>linxuan::Results</name>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>须写明姓名和理由。</translation>
    </message>
    <message>
        <source>This group has no undecided line at “%1”.</source>
        <translation>这一组的“%1”没有待定的奖项线。</translation>
    </message>
    <message>
        <source>There is no award “%1”.</source>
        <translation>没有“%1”这个奖项。</translation>
    </message>
    <message>
        <source>Entry %1 is not in this round.</source>
        <translation>作品 %1 不在这一轮次。</translation>
    </message>
    <message>
        <source>Entry %1 has no rank and cannot have an award.</source>
        <translation>作品 %1 没有名次，不能设奖项。</translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation>轮次“%1”已经结束。</translation>
    </message>
    <message>
        <source>Round %1 holds no entries.</source>
        <translation>轮次“%1”里没有作品。</translation>
    </message>
    <message>
        <source>%1: the veto proposed against it is not decided.</source>
        <translation>%1：对它提出的否决尚未裁定。</translation>
    </message>
    <message>
        <source>%1 %2: the line of “%3” is not decided between %4.</source>
        <translation>%1 %2：“%3”的奖项线待定，涉及 %4。</translation>
    </message>
    <message>
        <source>%1: the sheet of expert %2 is missing without a reason.</source>
        <translation>%1：评委 %2 的评分表未交，没有写明理由。</translation>
    </message>
    <message>
        <source>Say who closes the round.</source>
        <translation>请写明由谁结束评审。</translation>
    </message>
    <message numerus="yes">
        <source>The round cannot be closed: %1 (%n obstacle(s) in all)</source>
        <translation>
            <numerusform>轮次不能结束：%1（共 %n 项未办）</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 is open.</source>
        <translation>轮次“%1”还没有结束。</translation>
    </message>
    <message>
        <source>Round %1 is closed and holds the entries selected here. Reopen it first.</source>
        <translation>“%1”已关闭，其中的作品由本轮次选出。请先重开“%1”。</translation>
    </message>
</context>
<context>
    <name>linxuan::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ranks and awards of this round stand here once it has entries. It fills as entries are recommended to its level.</source>
        <translation>本轮次有了作品，这里就列出名次和奖项。作品推荐到相应级别后，就会列入本轮次。</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>结束评审…</translation>
    </message>
    <message>
        <source>Code, lesson, teacher, school</source>
        <translation>编号、课题、教师、学校</translation>
    </message>
    <message>
        <source>Change award…</source>
        <translation>更改奖项…</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Reopen round…</source>
        <translation>重新打开评审…</translation>
    </message>
    <message>
        <source>Sheets that do not count…</source>
        <translation>不计入的评分表…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Closed %1 by %2, version %3, digest %4</source>
        <translation>%1 已结束，结束人 %2，第 %3 版，校验码 %4</translation>
    </message>
    <message>
        <source>Open, version %1</source>
        <translation>进行中，第 %1 版</translation>
    </message>
    <message>
        <source>Sheets that do not count (%1)…</source>
        <translation>不计入的评分表（%1）…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>确定奖项线…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) between awards run through tied entries and wait for a decision.</source>
        <translation>
            <numerusform>%n 条奖项线落在并列作品中间，等待确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>查看第一条</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewDesk</name>
    <message>
        <source>%1, lesson %2</source>
        <translation>%1 第 %2 课时</translation>
    </message>
    <message>
        <source>This entry is not assigned to you.</source>
        <translation>这件作品没有分给您。</translation>
    </message>
    <message>
        <source>There is no expert %1.</source>
        <translation>没有编号为 %1 的评委。</translation>
    </message>
    <message>
        <source>%1: %2 points are not possible here.</source>
        <translation>%1：不能打 %2 分。</translation>
    </message>
    <message>
        <source>%1 is not scored yet.</source>
        <translation>“%1”还没有打分。</translation>
    </message>
    <message>
        <source>Nothing is scored. Recuse yourself if you cannot judge this entry.</source>
        <translation>一项也没有打分。无法评这件作品，请回避。</translation>
    </message>
    <message>
        <source>The round is closed. The office has to reopen it first.</source>
        <translation>这一轮次已结束。需要办公室先重新打开。</translation>
    </message>
    <message>
        <source>This sheet is submitted. The chair can return it to you.</source>
        <translation>这份评分表已提交。需要修改，请组长退回。</translation>
    </message>
    <message>
        <source>You are recused from this entry.</source>
        <translation>您已回避这件作品。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>A veto needs its place in the material and a text.</source>
        <translation>提出否决要写明位置和问题。</translation>
    </message>
    <message>
        <source>%1 is no veto item for this entry.</source>
        <translation>这件作品不适用否决项 %1。</translation>
    </message>
    <message>
        <source>Another expert proposed this veto.</source>
        <translation>这条否决是别的评委提出的。</translation>
    </message>
    <message>
        <source>A total above %1 needs a remark.</source>
        <translation>总分高于 %1 分的，请先写评语。</translation>
    </message>
    <message>
        <source>A total below %1 needs a remark.</source>
        <translation>总分低于 %1 分的，请先写评语。</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewKeys</name>
    <message>
        <source>Scores</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>points; 1–4 for levels</source>
        <translation>分数；按等级的用 1–4</translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation>增减一档</translation>
    </message>
    <message>
        <source>next criterion, the one before</source>
        <translation>下一项、上一项</translation>
    </message>
    <message>
        <source>to the scores</source>
        <translation>回到打分</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>next unfinished entry, the one before</source>
        <translation>下一件、上一件未完成的</translation>
    </message>
    <message>
        <source>compare two entries</source>
        <translation>比较两件作品</translation>
    </message>
    <message>
        <source>your ranking</source>
        <translation>我的排序</translation>
    </message>
    <message>
        <source>hide or show the list</source>
        <translation>隐藏或显示列表</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>播放、暂停</translation>
    </message>
    <message>
        <source>5 s back, 5 s on</source>
        <translation>退 5 秒、进 5 秒</translation>
    </message>
    <message>
        <source>30 s back, 30 s on</source>
        <translation>退 30 秒、进 30 秒</translation>
    </message>
    <message>
        <source>one frame back, one frame on</source>
        <translation>上一帧、下一帧</translation>
    </message>
    <message>
        <source>slower, faster, normal speed</source>
        <translation>慢、快、原速</translation>
    </message>
    <message>
        <source>Papers and slides</source>
        <translation>文档和课件</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>whole width, whole page</source>
        <translation>适合宽度、整页</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>evidence note here; Enter keeps it</source>
        <translation>在此处记依据，回车保存</translation>
    </message>
    <message>
        <source>material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>two materials side by side</source>
        <translation>两份材料并排</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>keys, help</source>
        <translation>按键、帮助</translation>
    </message>
    <message>
        <source>mark a part of the page and note something there</source>
        <translation>圈出页面的一部分，写一条依据</translation>
    </message>
    <message>
        <source>chapter or lesson hour, the one before and the next</source>
        <translation>上一章、下一章；多课时的视频是上一课时、下一课时</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewMenu</name>
    <message numerus="yes">
        <source>You have been reviewing for %n minute(s). A short rest keeps the eye fair. Everything is stored.</source>
        <translation>
            <numerusform>已经连续评审 %n 分钟，歇一会儿再看。写下的都已存盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recuse from this entry…</source>
        <translation>回避这件作品…</translation>
    </message>
    <message>
        <source>Propose a veto…</source>
        <translation>提出一票否决…</translation>
    </message>
    <message>
        <source>Take back a veto…</source>
        <translation>撤回否决…</translation>
    </message>
    <message>
        <source>Return this sheet to the expert…</source>
        <translation>把这份评分表退回评委…</translation>
    </message>
    <message>
        <source>Phrases…</source>
        <translation>常用语…</translation>
    </message>
    <message>
        <source>Compare two entries</source>
        <translation>比较两件作品</translation>
    </message>
    <message>
        <source>My ranking</source>
        <translation>我的排序</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>试评</translation>
    </message>
    <message>
        <source>Remind me to rest</source>
        <translation>提醒休息</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Recuse from %1?</source>
        <translation>回避 %1？</translation>
    </message>
    <message>
        <source>You will not score this entry. The office deals it to somebody else; what you have written stays stored and does not count.</source>
        <translation>您不再评这件作品，由办公室另分给别的评委。已写的内容留存，不计成绩。</translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Take back the veto?</source>
        <translation>撤回这条否决？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>You have no undecided veto for this entry.</source>
        <translation>这件作品没有您提出的待裁定否决。</translation>
    </message>
    <message>
        <source>Only a submitted sheet can be returned.</source>
        <translation>只有已提交的评分表可以退回。</translation>
    </message>
    <message>
        <source>Return the sheet of %1?</source>
        <translation>退回 %1 的评分表？</translation>
    </message>
    <message>
        <source>For the chair: the expert can change it and submits it again. Until then it does not count.</source>
        <translation>由组长退回：评委修改后重新提交，在此之前不计入成绩。</translation>
    </message>
    <message>
        <source>Return sheet</source>
        <translation>退回评分表</translation>
    </message>
    <message>
        <source>Edit phrases…</source>
        <translation>编辑常用语…</translation>
    </message>
</context>
<context>
    <name>linxuan::ReviewWindow</name>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>%1 · expert %2</source>
        <translation>%1 · 评委 %2</translation>
    </message>
    <message>
        <source>No entries are assigned to you in this round yet.</source>
        <translation>这一轮次还没有分给您的作品。</translation>
    </message>
    <message>
        <source>Everything else is submitted.</source>
        <translation>其余作品都已提交。</translation>
    </message>
    <message>
        <source>Open a material first: a note points to a place in it.</source>
        <translation>先打开一份材料，依据要指向其中的位置。</translation>
    </message>
    <message>
        <source>Submit without having opened these?</source>
        <translation>没有打开过这些材料，仍要提交吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n required material(s) of %1 were never on the screen.</source>
        <translation>
            <numerusform>%1 有 %n 份必备材料没有打开过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit scores</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>%1 submitted.</source>
        <translation>%1 已提交。</translation>
    </message>
</context>
<context>
    <name>linxuan::Reviews</name>
    <message>
        <source>The entry is not in the round.</source>
        <translation>作品不在这一轮次。</translation>
    </message>
    <message>
        <source>The number of experts per entry is 1 to 99.</source>
        <translation>每件作品的评委人数须为 1 到 99。</translation>
    </message>
    <message>
        <source>There are no experts. Import them first.</source>
        <translation>还没有评委。请先导入评委。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>须写明理由。</translation>
    </message>
    <message>
        <source>The sheet of expert %1 for %2 is not missing.</source>
        <translation>评委 %1 对 %2 的评分表并不缺。</translation>
    </message>
    <message>
        <source>A name and a reason are needed.</source>
        <translation>须写明姓名和理由。</translation>
    </message>
    <message>
        <source>A second person decides: %1 proposed it.</source>
        <translation>须由另一人裁定：这项否决是 %1 提出的。</translation>
    </message>
    <message>
        <source>There is no such veto.</source>
        <translation>没有这项否决。</translation>
    </message>
    <message>
        <source>Expert %1 has submitted no sheet for %2.</source>
        <translation>评委 %1 没有提交 %2 的评分表。</translation>
    </message>
    <message>
        <source>No open round holds this entry, so no veto can be proposed. Disqualify the entry, or wait until it is recommended.</source>
        <translation>没有正在进行的轮次包含这件作品，不能提出否决。请取消资格，或等它推荐上来。</translation>
    </message>
    <message>
        <source>A veto needs a name, its evidence and a text.</source>
        <translation>提出否决要写明姓名、依据和说明。</translation>
    </message>
    <message>
        <source>The office has proposed this veto already; it waits for a decision.</source>
        <translation>这项否决已经提出，正待裁定。</translation>
    </message>
</context>
<context>
    <name>linxuan::RoundBook</name>
    <message>
        <source>The profile has no round %1.</source>
        <translation>方案里没有轮次 %1。</translation>
    </message>
    <message>
        <source>There is no round “%1”. The rounds are: %2.</source>
        <translation>没有轮次“%1”。现有轮次：%2。</translation>
    </message>
    <message>
        <source>Round %1 is closed. Reopen it with a reason to change it.</source>
        <translation>轮次“%1”已结束。要改动，先写明原因重新打开。</translation>
    </message>
</context>
<context>
    <name>linxuan::RoundChooser</name>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>linxuan::Rubric</name>
    <message>
        <source>expected one of %1</source>
        <translation>应填其中之一：%1</translation>
    </message>
    <message>
        <source>expected 0 to %1 in steps of %2</source>
        <translation>应填 0 到 %1，每档 %2</translation>
    </message>
</context>
<context>
    <name>linxuan::RubricJson</name>
    <message>
        <source>whole steps of %1</source>
        <translation>%1 的整数倍</translation>
    </message>
    <message>
        <source>points, as the rubric has no levels</source>
        <translation>填 points，因为这份评价指标没有设等级</translation>
    </message>
    <message>
        <source>points of which %1 % are whole hundredths</source>
        <translation>乘以 %1 % 后最多两位小数的分值</translation>
    </message>
    <message>
        <source>%1, the sum of its parts</source>
        <translation>各部分之和 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::Sample</name>
    <message>
        <source>The sample&apos;s tables are not installed with this program.</source>
        <translation>程序没有安装示例表格。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The sample&apos;s %1 has a row that cannot be taken: row %2, %3: %4</source>
        <translation>示例表格 %1 有一行无法导入：第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>Recommending the entries upward</source>
        <translation>正在逐级推荐作品</translation>
    </message>
    <message>
        <source>Taking in the keyed scores</source>
        <translation>正在导入评分</translation>
    </message>
    <message>
        <source>The sample&apos;s scores have a row that cannot be taken: row %1, %2: %3</source>
        <translation>示例评分有一行无法导入：第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Adding the materials</source>
        <translation>正在添加材料</translation>
    </message>
    <message>
        <source>%1 is not empty. The sample needs an empty folder.</source>
        <translation>%1 不是空文件夹。示例活动须放在空文件夹里。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The sample&apos;s materials.csv has a row that cannot be taken.</source>
        <translation>示例的 materials.csv 里有一行不能导入。</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreFile</name>
    <message>
        <source>this is no score file; choose a file whose name ends in .lxscores</source>
        <translation>这不是评分文件；请选择扩展名为 .lxscores 的文件</translation>
    </message>
    <message>
        <source>the score file is not whole; have it copied again from where it was written</source>
        <translation>评分文件不完整；请从写出它的地方重新复制</translation>
    </message>
    <message>
        <source>the score file was altered after it was written; have the expert write it again</source>
        <translation>评分文件写出后被改动过；请评委重新导出</translation>
    </message>
    <message>
        <source>the score file is larger than it can be (%1 MB); have it written again</source>
        <translation>评分文件过大（上限 %1 MB）；请重新导出</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreFileReader</name>
    <message>
        <source>a criterion of the sheet&apos;s rubric</source>
        <translation>该评分表评价指标中的一项</translation>
    </message>
    <message>
        <source>at most %1 criteria</source>
        <translation>最多 %1 项指标</translation>
    </message>
    <message>
        <source>a rubric of the file</source>
        <translation>文件里列出的评价指标</translation>
    </message>
    <message>
        <source>points of the rubric&apos;s %1 criteria</source>
        <translation>评价指标全部 %1 项的分数</translation>
    </message>
    <message>
        <source>a place such as &quot;ms 754200&quot; or &quot;page 3&quot;</source>
        <translation>位置，如 &quot;ms 754200&quot; 或 &quot;page 3&quot;</translation>
    </message>
    <message>
        <source>a criterion without points</source>
        <translation>没有给分的指标</translation>
    </message>
    <message>
        <source>when the sheet was submitted</source>
        <translation>评分表的提交时间</translation>
    </message>
    <message>
        <source>the digest of the file before, nothing for the first</source>
        <translation>上一个文件的摘要，第一个文件为空</translation>
    </message>
    <message>
        <source>the score file is of a form that this program does not know; update this program</source>
        <translation>本软件不认识这种格式的评分文件；请更新本软件</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreFileStanding</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>taken in already; nothing to do</source>
        <translation>已经收过，不用处理</translation>
    </message>
    <message>
        <source>older than what was taken in; ask the expert for the newest file</source>
        <translation>比已收的旧；请向评委要最新的文件</translation>
    </message>
    <message>
        <source>two different files claim the same place; compare them and choose one</source>
        <translation>两个不同的文件占同一个位置；请对比后选定一个</translation>
    </message>
    <message>
        <source>the file before it has not come; ask the expert for it</source>
        <translation>它之前的文件还没有收到；请向评委索要</translation>
    </message>
    <message>
        <source>of another campaign; take it to where it belongs</source>
        <translation>属于另一个活动；请交到它所属的活动</translation>
    </message>
    <message>
        <source>of a package that this workspace did not make</source>
        <translation>所属的评审包不是本工作区打的</translation>
    </message>
    <message>
        <source>names another expert or round than its package was made for</source>
        <translation>写的评委或轮次与评审包不符</translation>
    </message>
    <message>
        <source>not signed with its package&apos;s key; do not use it</source>
        <translation>不是用该评审包的密钥签名的；请不要使用</translation>
    </message>
</context>
<context>
    <name>linxuan::ScorePanel</name>
    <message>
        <source>Submit scores</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Remark on the entry</source>
        <translation>对作品的评语</translation>
    </message>
    <message>
        <source>Calibration entry: everyone on the panel scores it; it gets no result.</source>
        <translation>试评作品：全组都评，不计成绩。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Recused: %1</source>
        <translation>已回避：%1</translation>
    </message>
    <message>
        <source>Submitted and locked. The chair can return it.</source>
        <translation>已提交并锁定。需要修改，请组长退回。</translation>
    </message>
    <message>
        <source>Veto %1 proposed: %2</source>
        <translation>已提出否决 %1：%2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Return sheet…</source>
        <translation>退回评分表…</translation>
    </message>
    <message>
        <source>For the chair: the expert can change it and submits it again.</source>
        <translation>组长用：评委可以修改，改好再提交。</translation>
    </message>
</context>
<context>
    <name>linxuan::ScoreStrip</name>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>退出全屏（Esc）</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>linxuan::SealedDevice</name>
    <message>
        <source>%1 cannot be read; see that the disk is connected, then open it again</source>
        <translation>%1 读不了；请检查磁盘是否接好，然后重新打开</translation>
    </message>
    <message>
        <source>%1 is not as it was packed: altered, cut or put in another&apos;s place; ask for the package again</source>
        <translation>%1 与打包时不一样：被改动、截短或调换过；请索要新的评审包</translation>
    </message>
</context>
<context>
    <name>linxuan::SealedFile</name>
    <message>
        <source>%1: the file could not be read to its end; see that it is still there and try again</source>
        <translation>%1：文件没有读完；请检查它还在不在，然后重试</translation>
    </message>
    <message>
        <source>%1 cannot be written; see that the disk is connected and has space</source>
        <translation>%1 写不进去；请检查磁盘是否接好、空间是否够</translation>
    </message>
    <message>
        <source>%1: ended before it was done</source>
        <translation>%1：没有做完就停止了</translation>
    </message>
    <message>
        <source>%1: the file grew while it was read; close the program that writes it and try again</source>
        <translation>%1：读取时文件变大了；请关闭正在写它的程序后重试</translation>
    </message>
    <message>
        <source>this is not the key of a package&apos;s files; take the package again from where it came</source>
        <translation>这不是评审包文件的密钥；请重新拿一份评审包</translation>
    </message>
    <message>
        <source>%1 cannot be encrypted; only files of known size can be</source>
        <translation>%1 无法加密；只有大小确定的文件才能加密</translation>
    </message>
</context>
<context>
    <name>linxuan::Selection</name>
    <message>
        <source>There is no entry %1.</source>
        <translation>没有作品 %1。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>须写明理由。</translation>
    </message>
</context>
<context>
    <name>linxuan::SettingsMenu</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Other campaign…</source>
        <translation>打开其他遴选活动…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>linxuan::Signing</name>
    <message>
        <source>this is not the secret part of a key; use the key file as it was made</source>
        <translation>这不是密钥的私钥部分；请使用原来的密钥文件</translation>
    </message>
</context>
<context>
    <name>linxuan::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
</context>
<context>
    <name>linxuan::StoryboardPopup</name>
    <message>
        <source>Chapter %1</source>
        <translation>第 %1 节</translation>
    </message>
    <message>
        <source>picture of %1</source>
        <translation>画面在 %1</translation>
    </message>
</context>
<context>
    <name>linxuan::TableExport</name>
    <message>
        <source>Exporting the table</source>
        <translation>正在导出表格</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>linxuan::TableView</name>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>linxuan::Tables</name>
    <message>
        <source>The headers in %1 and %2 (%3) mean the same column, “%4”. Rename or delete one of them.</source>
        <translation>表头 %1 和 %2（%3）是同一列“%4”。请改名或删去其中一个。</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>“%1”里没有数据行。</translation>
    </message>
    <message>
        <source>“%1” has no header row with all required columns; missing: %2.</source>
        <translation>“%1”里没有含全部必填列的表头；缺少：%2。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is named as a workbook but is not one. Save it again as xlsx, or name it .csv if it is a text table.</source>
        <translation>“%1”的后缀是工作簿，内容却不是。请重新另存为 xlsx；如果是文本表格，请把后缀改为 .csv。</translation>
    </message>
    <message>
        <source>“%1” is a web page or XML, not a table. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>“%1”是网页或 XML，不是表格。请用表格软件打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>“%1” is an old binary workbook. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>“%1”是旧版二进制工作簿。请用表格软件打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (xlsb). Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>“%1”是二进制工作簿（xlsb）。请用表格软件打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Remove the password and save it again.</source>
        <translation>“%1”设有密码。请去掉密码后重新保存。</translation>
    </message>
    <message>
        <source>“%1” is a document or archive, but not a workbook. Save the table as xlsx, ods or csv.</source>
        <translation>“%1”是文档或压缩包，不是工作簿。请把表格另存为 xlsx、ods 或 csv。</translation>
    </message>
    <message>
        <source>“%1” is not a table. Save the table as xlsx, ods or csv.</source>
        <translation>“%1”不是表格。请把表格另存为 xlsx、ods 或 csv。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than this program takes in. Split the table or remove what does not belong to it.</source>
        <translation>“%1”解压后太大，程序无法读入。请拆分表格，或删去无关内容。</translation>
    </message>
    <message>
        <source>“%1” could not be read in the time allowed: it is too large or damaged.</source>
        <translation>“%1”没有在规定时间内读完：文件太大或已损坏。</translation>
    </message>
    <message>
        <source>“%1” has a quotation mark in row %2 that is never closed.</source>
        <translation>“%1”第 %2 行有一个引号没有配对。</translation>
    </message>
    <message>
        <source>“%1” has a row of more than 16 MB: row %2.</source>
        <translation>“%1”有一行超过 16 MB：第 %2 行。</translation>
    </message>
    <message>
        <source>“%1” counts its dates from 1904, so they would come out four years wrong. Save the table as csv.</source>
        <translation>“%1”的日期从 1904 年算起，读出来会差四年。请另存为 csv。</translation>
    </message>
    <message>
        <source>“%1” could not be read: the file is damaged at %2. Save it again or ask for a new copy.</source>
        <translation>“%1”无法读取：文件在 %2 处损坏。请重新保存，或另要一份。</translation>
    </message>
    <message>
        <source>“%1” could not be read: the file is damaged or cut short. Save it again or ask for a new copy.</source>
        <translation>“%1”无法读取：文件已损坏或不完整。请重新保存，或另要一份。</translation>
    </message>
    <message>
        <source>“%1” has no sheet of that name; it has: %2.</source>
        <translation>“%1”里没有这个名称的工作表；现有：%2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”这个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a table.</source>
        <translation>“%1”是文件夹，不是表格。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>The part of Linxuan that reads tables could not be started. Install Linxuan again.</source>
        <translation>读取表格的程序无法启动。请重新安装本软件。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>linxuan::TextFile</name>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is no text that can be read: it is damaged or of another kind.</source>
        <translation>文件不是可以读取的文本，可能已损坏或是其他类型。</translation>
    </message>
</context>
<context>
    <name>linxuan::TextLibrary</name>
    <message>
        <source>The library&apos;s file is refused at line %1: %2. Nothing was stored; ask for the file anew.</source>
        <translation>往年材料的文件第 %1 行有误：%2。什么都没有存，请对方重新给一份。</translation>
    </message>
    <message>
        <source>the file ends before its last line</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>the line is cut or too long</source>
        <translation>这一行被截断或过长</translation>
    </message>
    <message>
        <source>it is no library of texts</source>
        <translation>不是往年材料的文件</translation>
    </message>
    <message>
        <source>it was made by a newer program</source>
        <translation>由更新的程序生成</translation>
    </message>
    <message>
        <source>it is no text of a library</source>
        <translation>不是一份材料的文字</translation>
    </message>
    <message>
        <source>the file was altered since it was written</source>
        <translation>文件生成以后被改动过</translation>
    </message>
    <message>
        <source>something stands behind its last line</source>
        <translation>最后一行后面还有内容</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>已取消，什么都没有存。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
</context>
<context>
    <name>linxuan::TextView</name>
    <message>
        <source>This is the beginning of a long text.</source>
        <translation>文本很长，这里是开头部分。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>linxuan::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>linxuan::TodoButton</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>linxuan::TodoList</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待办事项。</translation>
    </message>
</context>
<context>
    <name>linxuan::TroublePanel</name>
    <message>
        <source>It counts as not checked; everything else goes on working.</source>
        <translation>记为“未能检查”，其他材料不受影响。</translation>
    </message>
    <message>
        <source>Open with Another Program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>linxuan::TroubleView</name>
    <message>
        <source>Files of the kind %1 cannot be shown here.</source>
        <translation>这里不能显示 %1 类型的文件。</translation>
    </message>
</context>
<context>
    <name>linxuan::Upward</name>
    <message>
        <source>rank %1 of %2 %3</source>
        <translation>%2%3第 %1 名</translation>
    </message>
    <message>
        <source>%1 of the same rank</source>
        <translation>同名次作品（%1）</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>rank %1, within %2 places</source>
        <translation>第 %1 名，%2 个名额内</translation>
    </message>
    <message>
        <source>rank %1, moved up within %2 places</source>
        <translation>第 %1 名，递补进入 %2 个名额内</translation>
    </message>
    <message>
        <source>rank %1, no award</source>
        <translation>第 %1 名，未获奖</translation>
    </message>
    <message>
        <source>rank %1, below the recommendation line that is to be decided</source>
        <translation>第 %1 名，在待定的推荐线之下</translation>
    </message>
    <message>
        <source>rank %1, beyond the %2 places</source>
        <translation>第 %1 名，%2 个名额外</translation>
    </message>
    <message>
        <source>rank %1, an award line has to be decided first</source>
        <translation>第 %1 名，须先确定奖项线</translation>
    </message>
    <message>
        <source>rank %1, node %2 already taken by %3</source>
        <translation>第 %1 名，节点 %2 已由%3占用</translation>
    </message>
    <message>
        <source>rank %1, the teacher is already recommended: %2</source>
        <translation>第 %1 名，该教师已获推荐：%2</translation>
    </message>
    <message>
        <source>, although node %1 is taken by %2 (reason recorded)</source>
        <translation>；节点 %1 已由%2占用，仍予推荐（理由已记录）</translation>
    </message>
    <message>
        <source>, although the teacher is recommended: %1 (reason recorded)</source>
        <translation>；该教师已获推荐：%1，仍予推荐（理由已记录）</translation>
    </message>
    <message>
        <source>rank %1, tied at the line of %2 places, included</source>
        <translation>第 %1 名，在 %2 个名额的线上并列，列入</translation>
    </message>
    <message>
        <source>rank %1, tied at the line of %2 places, left out</source>
        <translation>第 %1 名，在 %2 个名额的线上并列，不列入</translation>
    </message>
    <message>
        <source>rank %1, tied at the recommendation line of %2 places; to be decided</source>
        <translation>第 %1 名，在 %2 个名额的推荐线上并列；待定</translation>
    </message>
    <message>
        <source>recommendation upward</source>
        <translation>推荐上级</translation>
    </message>
</context>
<context>
    <name>linxuan::Verification</name>
    <message>
        <source>its result does not follow from its sheets any more</source>
        <translation>结果已不能由评分表得出</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>its size is not the one recorded</source>
        <translation>大小与登记的不一致</translation>
    </message>
    <message>
        <source>its content is not the one recorded</source>
        <translation>内容与登记的不一致</translation>
    </message>
</context>
<context>
    <name>linxuan::VetoDetails</name>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation>%1 已确认：%2</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 已驳回：%2</translation>
    </message>
    <message>
        <source>Not decided yet. Until then the entry keeps its scores and its rank, and the round cannot be closed.</source>
        <translation>尚未裁定。裁定之前，作品保留分数和名次，不能结束评审。</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>否决事项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What the expert says</source>
        <translation>评委说明</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>查看作品</translation>
    </message>
</context>
<context>
    <name>linxuan::VetoDialog</name>
    <message>
        <source>Propose a veto</source>
        <translation>提出一票否决</translation>
    </message>
    <message>
        <source>Propose a veto for %1</source>
        <translation>对 %1 提出一票否决</translation>
    </message>
    <message>
        <source>A second person decides it. Until then the entry keeps its scores, so score it all the same.</source>
        <translation>由第二个人裁定。裁定以前作品保留分数，请照常打分。</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where: time or page</source>
        <translation>位置：时间或页码</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Propose veto</source>
        <translation>提出否决</translation>
    </message>
</context>
<context>
    <name>linxuan::VetoPane</name>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Confirm veto…</source>
        <translation>确认否决…</translation>
    </message>
    <message>
        <source>Refuse veto…</source>
        <translation>驳回否决…</translation>
    </message>
    <message>
        <source>No expert has proposed a veto in this round.</source>
        <translation>本轮次没有评委提出否决。</translation>
    </message>
    <message>
        <source>A second person decides; nobody decides on an own proposal.</source>
        <translation>由第二个人裁定，提出人不裁定自己提出的否决。</translation>
    </message>
    <message>
        <source>Confirm the veto</source>
        <translation>确认否决</translation>
    </message>
    <message>
        <source>Refuse the veto</source>
        <translation>驳回否决</translation>
    </message>
    <message>
        <source>%1 “%2” loses its rank in this round: %3.</source>
        <translation>%1“%2”在本轮次不再排名：%3。</translation>
    </message>
    <message>
        <source>%1 “%2” keeps its rank: the proposal %3 is not upheld.</source>
        <translation>%1“%2”保留名次：提出的“%3”不成立。</translation>
    </message>
    <message>
        <source>Confirm veto</source>
        <translation>确认否决</translation>
    </message>
    <message>
        <source>Refuse veto</source>
        <translation>驳回否决</translation>
    </message>
    <message>
        <source>Deciding the veto</source>
        <translation>正在裁定否决</translation>
    </message>
    <message numerus="yes">
        <source>The teacher goes on the register of bans for %n year(s).</source>
        <translation>
            <numerusform>该教师将记入禁止参评名单 %n 年。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linxuan::Video</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不在了。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>文件是空的（0 字节）。</translation>
    </message>
    <message>
        <source>The file is not a video that Linxuan knows.</source>
        <translation>这个文件不是能识别的视频。</translation>
    </message>
    <message>
        <source>The video breaks off: its index is missing, as when copying was interrupted. Ask for the file again.</source>
        <translation>视频不完整，缺少索引，多半是复制中断造成的。请让对方重新提供。</translation>
    </message>
    <message>
        <source>The file has sound only, no pictures.</source>
        <translation>文件只有声音，没有画面。</translation>
    </message>
    <message>
        <source>Pictures coded as %1 cannot be shown here.</source>
        <translation>画面编码 %1 在这里无法显示。</translation>
    </message>
    <message>
        <source>The video is encrypted.</source>
        <translation>视频已加密。</translation>
    </message>
    <message>
        <source>The pictures are too large to be shown (%1).</source>
        <translation>画面太大，无法显示（%1）。</translation>
    </message>
    <message>
        <source>The pictures (%1) are damaged and cannot be shown.</source>
        <translation>画面（%1）已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The video could not be examined within 10 seconds.</source>
        <translation>10 秒内没能检查完这个视频。</translation>
    </message>
    <message>
        <source>The video is damaged.</source>
        <translation>视频已损坏。</translation>
    </message>
    <message>
        <source>The part of Linxuan that examines videos could not be started. Install Linxuan again.</source>
        <translation>检查视频的组件无法启动。请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linxuan::VideoControls</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Frame back</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Frame forward</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence note(s)</source>
        <translation>
            <numerusform>%n 条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 %</source>
        <translation>已看 %1 %</translation>
    </message>
    <message>
        <source>This video has no sound</source>
        <translation>这个视频没有声音</translation>
    </message>
</context>
<context>
    <name>linxuan::VideoSurface</name>
    <message>
        <source>Picture of the video</source>
        <translation>视频画面</translation>
    </message>
</context>
<context>
    <name>linxuan::VideoView</name>
    <message>
        <source>This machine cannot play the video. Single pictures can still be looked at.</source>
        <translation>这台电脑放不了这个视频，但仍可逐帧查看画面。</translation>
    </message>
    <message>
        <source>The file breaks off at %1; what should follow is missing.</source>
        <translation>文件到 %1 就断了，后面的内容缺失。</translation>
    </message>
    <message>
        <source>The picture at %1 is damaged.</source>
        <translation>%1 处的画面已损坏。</translation>
    </message>
    <message>
        <source>Open with the system&apos;s player</source>
        <translation>用系统播放器打开</translation>
    </message>
    <message>
        <source>pictures are being made</source>
        <translation>预览图正在生成</translation>
    </message>
    <message>
        <source>no pictures along the line</source>
        <translation>没有预览图</translation>
    </message>
</context>
<context>
    <name>linxuan::WelcomePage</name>
    <message>
        <source>Linxuan</source>
        <translation>遴选工作站</translation>
    </message>
    <message>
        <source>From the offices&apos; spreadsheets to the printed award list. A campaign is a folder on this machine.</source>
        <translation>从各单位报来的表格，到打印好的获奖名单。一个遴选活动就是本机上的一个文件夹。</translation>
    </message>
    <message>
        <source>Open a campaign…</source>
        <translation>打开遴选活动…</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>新建遴选活动…</translation>
    </message>
    <message>
        <source>Look at the sample campaign</source>
        <translation>查看示例遴选活动</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>linxuan::Working</name>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Lowest, left out</source>
        <translation>最低分，去掉</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>总分 %1</translation>
    </message>
    <message>
        <source>Highest, left out</source>
        <translation>最高分，去掉</translation>
    </message>
    <message>
        <source>None submitted</source>
        <translation>没有已提交的评分表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sheets needed</source>
        <translation>需要份数</translation>
    </message>
    <message>
        <source>Sheets there are</source>
        <translation>已有份数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n total(s)</source>
        <translation>
            <numerusform>%n 份总分的平均分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s)</source>
        <translation>
            <numerusform>四舍五入到 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest minus lowest (limit %1)</source>
        <translation>极差，最高减最低（上限 %1）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message numerus="yes">
        <source>Rank among %n</source>
        <translation>
            <numerusform>%n 件中的名次</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>并列作品</translation>
    </message>
    <message>
        <source>Where scores are equal: %1</source>
        <translation>同分时比较：%1</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不获奖</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>人工更改</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>Recommended upward</source>
        <translation>已推荐上级</translation>
    </message>
    <message>
        <source>Not recommended upward</source>
        <translation>未推荐上级</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>建议复评</translation>
    </message>
    <message>
        <source>Totals far apart</source>
        <translation>极差过大</translation>
    </message>
    <message>
        <source>%1 against the group&apos;s mean (limit %2)</source>
        <translation>%1 与本组平均分之差（上限 %2）</translation>
    </message>
</context>
<context>
    <name>linxuan::Workspace</name>
    <message>
        <source>%1 is not empty. A new campaign needs an empty folder.</source>
        <translation>%1 不是空文件夹。新建活动须用空文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>linxuan::Xlsx</name>
    <message>
        <source>The spreadsheet could not be made.</source>
        <translation>无法生成电子表格。</translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet&apos;s cell can hold (%1 characters).</source>
        <translation>有一段文字超过单元格的容量（%1 个字符）。</translation>
    </message>
</context>
<context>
    <name>linxuan::cli</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>New campaign “%1” in %2</source>
        <translation>已建立遴选活动“%1”，位于 %2</translation>
    </message>
    <message>
        <source>The sample campaign lies in %1</source>
        <translation>示例活动位于 %1</translation>
    </message>
    <message>
        <source>Whole and unaltered.</source>
        <translation>完整，未被改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile&apos;s name (%1) or file.</source>
        <translation>方案的名称（%1）或文件。</translation>
    </message>
    <message>
        <source>makes a new campaign</source>
        <translation>新建遴选活动</translation>
    </message>
    <message>
        <source>makes the sample campaign</source>
        <translation>建立示例活动</translation>
    </message>
    <message>
        <source>is it whole, unaltered, and does the result follow from the sheets</source>
        <translation>检查是否完整、有无改动、结果能否由评分表得出</translation>
    </message>
    <message>
        <source>what was done with an entry</source>
        <translation>查看一件作品的经过</translation>
    </message>
    <message>
        <source>Name the workspace with -w DIR.</source>
        <translation>请用 -w DIR 指明活动文件夹。</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation>--%1 须填整数，写的是“%2”。</translation>
    </message>
    <message>
        <source>Give --%1.</source>
        <translation>请给出 --%1。</translation>
    </message>
    <message>
        <source>The campaign&apos;s folder.</source>
        <translation>活动文件夹。</translation>
    </message>
    <message>
        <source>The round, by its code.</source>
        <translation>轮次编码。</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>裁定人。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>linxuan-cli COMMAND …: the review workstation without a window</source>
        <translation>linxuan-cli COMMAND …：无窗口的评审工作站</translation>
    </message>
    <message>
        <source>linxuan-cli COMMAND --help shows a command&apos;s options. --lang zh_CN|en, --version.</source>
        <translation>linxuan-cli COMMAND --help 显示命令的选项。--lang zh_CN|en，--version。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, but problems were found; 2 wrong usage; 3 could not be done.</source>
        <translation>退出码：0 已完成；1 已完成，但发现问题；2 用法有误；3 无法完成。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一份 JSON。</translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation>语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Usage: linxuan-cli %1 %2</source>
        <translation>用法：linxuan-cli %1 %2</translation>
    </message>
    <message>
        <source>linxuan-cli: there is no command “%1”. linxuan-cli --help lists them.</source>
        <translation>linxuan-cli：没有命令“%1”。用 linxuan-cli --help 查看全部命令。</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>--group is CATEGORY/STAGE/SUBJECT, such as subject/小学/数学.</source>
        <translation>--group 的写法是 CATEGORY/STAGE/SUBJECT，如 subject/小学/数学。</translation>
    </message>
    <message>
        <source>Give --include or --exclude.</source>
        <translation>请给出 --include 或 --exclude。</translation>
    </message>
    <message numerus="yes">
        <source>linxuan-cli close: the round stays open: %n obstacle(s).</source>
        <translation>
            <numerusform>linxuan-cli close：轮次未结束，还有 %n 项未办。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed as version %1, digest %2</source>
        <translation>已结束，版本 %1，校验码 %2</translation>
    </message>
    <message>
        <source>Open again, to become version %1</source>
        <translation>已重新打开，下次结束为版本 %1</translation>
    </message>
    <message>
        <source>results and ranks</source>
        <translation>查看结果和名次</translation>
    </message>
    <message>
        <source>award levels, recommendations, undecided lines</source>
        <translation>查看奖项、推荐和待定的线</translation>
    </message>
    <message>
        <source>decides a line where equal ranks lie on both sides</source>
        <translation>确定名次并列处的奖项线</translation>
    </message>
    <message>
        <source>CATEGORY/STAGE/SUBJECT</source>
        <translation>CATEGORY/STAGE/SUBJECT（类别/学段/学科）</translation>
    </message>
    <message>
        <source>first, second, third or recommended.</source>
        <translation>first、second、third 或 recommended。</translation>
    </message>
    <message>
        <source>The tied entries lie above the line.</source>
        <translation>并列的作品在线上，列入。</translation>
    </message>
    <message>
        <source>The tied entries lie below the line.</source>
        <translation>并列的作品在线下，不列入。</translation>
    </message>
    <message>
        <source>sets an award by hand, with a reason</source>
        <translation>人工更改奖项，须写理由</translation>
    </message>
    <message>
        <source>first, second, third or none.</source>
        <translation>first、second、third 或 none。</translation>
    </message>
    <message>
        <source>freezes a round</source>
        <translation>结束评审，固定结果</translation>
    </message>
    <message>
        <source>opens a closed round again, for its next version</source>
        <translation>重新打开已结束的轮次，形成下一版本</translation>
    </message>
    <message>
        <source>%1 assigned; each expert has %2 to %3 entries; %4 entries got fewer than wanted</source>
        <translation>已分配 %1 份；每位评委 %2 到 %3 件；%4 件作品评委不足</translation>
    </message>
    <message>
        <source>Give --confirm or --refuse.</source>
        <translation>请给出 --confirm 或 --refuse。</translation>
    </message>
    <message>
        <source>%1 has no undecided veto %2.</source>
        <translation>%1 没有待裁定的否决 %2。</translation>
    </message>
    <message>
        <source>deals entries to experts: panels, recusals, even load</source>
        <translation>把作品分配给评委：分评审组、排除回避、均衡数量</translation>
    </message>
    <message>
        <source>Experts for each entry.</source>
        <translation>每件作品的评委人数。</translation>
    </message>
    <message>
        <source>The same seed deals the same.</source>
        <translation>抽签号相同，分配结果相同。</translation>
    </message>
    <message>
        <source>sheets not handed in; --reason records why they stay missing</source>
        <translation>查看未交的评分表；加 --reason 记录缺交理由</translation>
    </message>
    <message>
        <source>vetoes proposed and decided</source>
        <translation>查看已提出和已裁定的否决</translation>
    </message>
    <message>
        <source>decides a veto, as a second person</source>
        <translation>由另一人裁定否决</translation>
    </message>
    <message>
        <source>The veto item.</source>
        <translation>否决项。</translation>
    </message>
    <message>
        <source>The veto holds.</source>
        <translation>确认否决。</translation>
    </message>
    <message>
        <source>The veto does not hold.</source>
        <translation>驳回否决。</translation>
    </message>
    <message>
        <source>Name entries by code, with --from FILE, or --all.</source>
        <translation>请写作品编号，或用 --from FILE，或用 --all。</translation>
    </message>
    <message>
        <source>--level is school, county, city or province.</source>
        <translation>--level 可填 school、county、city 或 province。</translation>
    </message>
    <message>
        <source>%1 changed, %2 were so already, %3 stayed</source>
        <translation>已更改 %1 件，原已如此 %2 件，未动 %3 件</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>moves entries up, within quota; or back and out</source>
        <translation>在名额内逐级推荐作品；也可退回或退出</translation>
    </message>
    <message>
        <source>school, county, city or province.</source>
        <translation>school、county、city 或 province。</translation>
    </message>
    <message>
        <source>A table with a column 作品编号.</source>
        <translation>含“作品编号”列的表格。</translation>
    </message>
    <message>
        <source>All entries.</source>
        <translation>全部作品。</translation>
    </message>
    <message>
        <source>Takes entries back to the level.</source>
        <translation>把作品退回到这一级。</translation>
    </message>
    <message>
        <source>Takes entries out at the teacher&apos;s wish.</source>
        <translation>应教师要求撤回作品。</translation>
    </message>
    <message>
        <source>Takes entries out for a breach.</source>
        <translation>因违规取消作品资格。</translation>
    </message>
    <message>
        <source>used, limit, left, over, per unit and track</source>
        <translation>查看各单位各通道名额：已用、上限、剩余、超出</translation>
    </message>
    <message>
        <source>There is no table “%1”. Tables: units, nodes, quotas, entries, experts, bans, recommended, scores.</source>
        <translation>没有“%1”这种表。可用：units、nodes、quotas、entries、experts、bans、recommended、scores。</translation>
    </message>
    <message>
        <source>--track is subject-special or experiment.</source>
        <translation>--track 可填 subject-special 或 experiment。</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>%1：新增 %2，更新 %3，未变 %4，未导入 %5</translation>
    </message>
    <message>
        <source>✗ %1 row %2, %3 “%4”: %5</source>
        <translation>✗ %1 第 %2 行“%3”写的是“%4”：%5</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all</source>
        <translation>… 另有 %1 行；用 --json 列出全部</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a dry run.</source>
        <translation>没有存入任何内容：这是试运行。</translation>
    </message>
    <message>
        <source>There is no form “%1”. Forms: %2.</source>
        <translation>没有“%1”这种文书。可用：%2。</translation>
    </message>
    <message>
        <source>takes a table in: xlsx, ods or csv</source>
        <translation>导入表格：xlsx、ods 或 csv</translation>
    </message>
    <message>
        <source>Only this sheet.</source>
        <translation>只导入这张工作表。</translation>
    </message>
    <message>
        <source>Says what would happen and stores nothing.</source>
        <translation>只说明会怎样，不存入。</translation>
    </message>
    <message>
        <source>Quotas: subject-special (annex 3) or experiment (annex 4).</source>
        <translation>名额：subject-special（附件3）或 experiment（附件4）。</translation>
    </message>
    <message>
        <source>Scores: assigns pairs that are not.</source>
        <translation>评分：补上未分配的评委与作品。</translation>
    </message>
    <message>
        <source>Scores: replaces sheets that differ; needs --reason.</source>
        <translation>评分：替换不同的评分表；须加 --reason。</translation>
    </message>
    <message>
        <source>the columns of a table with all their names; * are required</source>
        <translation>列出表格各列及其别名；带 * 的必填</translation>
    </message>
    <message>
        <source>a form as .pdf or .xlsx</source>
        <translation>生成文书，.pdf 或 .xlsx</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Only entries of this unit.</source>
        <translation>只含这个单位的作品。</translation>
    </message>
    <message>
        <source>  ? line “%1” (--level %2, %3 places) is not decided: rank %4 is shared by %5</source>
        <translation>  ? “%1”的线（--level %2，%3 个名额）待定：%5 并列第 %4 名</translation>
    </message>
    <message>
        <source>%1 is not assigned to expert %2.</source>
        <translation>%1 没有分给评委 %2。</translation>
    </message>
    <message>
        <source>%1  panel mean %2</source>
        <translation>%1  全组平均 %2</translation>
    </message>
    <message>
        <source>%1  %2 sheets still to come</source>
        <translation>%1  还有 %2 份没有交</translation>
    </message>
    <message>
        <source>The expert&apos;s code.</source>
        <translation>评委编号。</translation>
    </message>
    <message>
        <source>an expert&apos;s entries with their state and what was seen of them</source>
        <translation>一位评委的作品、状态和看过多少</translation>
    </message>
    <message>
        <source>scores, notes and vetoes of assigned entries from a table</source>
        <translation>从表格录入已分配作品的分数、依据和否决</translation>
    </message>
    <message>
        <source>The table: xlsx, ods or csv.</source>
        <translation>表格：xlsx、ods 或 csv。</translation>
    </message>
    <message>
        <source>submitted sheets with remarks and notes, as a table that can be imported</source>
        <translation>已提交的评分表连同评语和依据，存成可以再导入的表格</translation>
    </message>
    <message>
        <source>gives submitted sheets back to their expert</source>
        <translation>把已提交的评分表退回评委</translation>
    </message>
    <message>
        <source>the expert does not score these entries</source>
        <translation>评委回避这些作品</translation>
    </message>
    <message>
        <source>entries that a whole panel scores first; without codes: how experts deviate</source>
        <translation>设试评作品；不写编号时显示各评委的偏差</translation>
    </message>
    <message>
        <source>Takes the flag away.</source>
        <translation>取消标记。</translation>
    </message>
    <message>
        <source>Measuring %1 %</source>
        <translation>检测 %1 %</translation>
    </message>
    <message>
        <source>Broken off; %1 files are measured, the next call goes on there.</source>
        <translation>已中断，已检测 %1 个文件，下次接着做。</translation>
    </message>
    <message>
        <source>%1 files measured, %2 known</source>
        <translation>检测了 %1 个文件，%2 个以前已检测</translation>
    </message>
    <message>
        <source>%1 entries: %2 failures, %3 advices, %4 not checked</source>
        <translation>%1 件作品：未通过 %2 项，建议 %3 项，未检查 %4 项</translation>
    </message>
    <message>
        <source>Give one of --pass, --fail and --take-back.</source>
        <translation>请给出 --pass、--fail、--take-back 之一。</translation>
    </message>
    <message>
        <source>eligibility, completeness and technical checks; measures files not known yet</source>
        <translation>检查资格、材料齐全和技术要求；先检测还没有检测过的文件</translation>
    </message>
    <message>
        <source>Only this entry; may be repeated.</source>
        <translation>只看这件作品，可以重复给出。</translation>
    </message>
    <message>
        <source>Only entries of this unit; may be repeated.</source>
        <translation>只看这个单位的作品，可以重复给出。</translation>
    </message>
    <message>
        <source>Measures and does not judge.</source>
        <translation>只检测，不判断。</translation>
    </message>
    <message>
        <source>Judges without measuring.</source>
        <translation>不检测，只判断。</translation>
    </message>
    <message>
        <source>Also tells what was not checked.</source>
        <translation>也列出未检查的项目。</translation>
    </message>
    <message>
        <source>a person&apos;s word on a check that needs eyes, such as T08 or T13</source>
        <translation>记录人工核对结果，如 T08、T13</translation>
    </message>
    <message>
        <source>Nothing is against it.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>It is not in order; needs --reason.</source>
        <translation>有问题，须写 --reason。</translation>
    </message>
    <message>
        <source>Takes an earlier word back.</source>
        <translation>撤回以前的核对结果。</translation>
    </message>
    <message>
        <source>With FOLDER: finds which file belongs to which entry. What is certain is placed at once, what is likely is proposed, the rest is listed; exit status 1 while something is left. Without FOLDER: what still waits. --list writes it as a table with 文件, 作品编号, 材料, 课时, 判断, 理由; corrected there, --from takes it back (不收 under 判断 leaves a file out). Relative paths of --from begin in FOLDER, or beside the table.

--json: {&quot;folder&quot;,&quot;counts&quot;:{…},&quot;files&quot;:[{&quot;file&quot;,&quot;outcome&quot;:&quot;placed|moved|unchanged|proposed|not_placed|refused|unreadable|left_out&quot;,&quot;entry&quot;,&quot;kind&quot;,&quot;hour&quot;,&quot;reason&quot;,&quot;note&quot;}],&quot;rejected&quot;:[{&quot;sheet&quot;,&quot;row&quot;,&quot;column&quot;,&quot;value&quot;,&quot;reason&quot;}]}</source>
        <translation>写文件夹：给每个文件找到作品。确定的当时归位，可能的列为待确认，其余列出；还有没定的，退出状态为 1。不写文件夹：列出还在等的。--list 把结果写成表（文件、作品编号、材料、课时、判断、理由），改好后用 --from 收回（“判断”写“不收”就是不收）。--from 里的相对路径从文件夹算起，没写文件夹就从表所在处算起。

--json: {&quot;folder&quot;,&quot;counts&quot;:{…},&quot;files&quot;:[{&quot;file&quot;,&quot;outcome&quot;:&quot;placed|moved|unchanged|proposed|not_placed|refused|unreadable|left_out&quot;,&quot;entry&quot;,&quot;kind&quot;,&quot;hour&quot;,&quot;reason&quot;,&quot;note&quot;}],&quot;rejected&quot;:[{&quot;sheet&quot;,&quot;row&quot;,&quot;column&quot;,&quot;value&quot;,&quot;reason&quot;}]}</translation>
    </message>
    <message>
        <source>finds where handed-in files belong and takes them in</source>
        <translation>给交来的文件找到作品并收下</translation>
    </message>
    <message>
        <source>Copies the files into the campaign instead of referring to where they lie.</source>
        <translation>把文件复制进活动，而不是只记下位置。</translation>
    </message>
    <message>
        <source>Writes the report as a table, .xlsx or .csv.</source>
        <translation>把结果写成表，.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Takes decisions from a table.</source>
        <translation>从表里收回决定。</translation>
    </message>
    <message>
        <source>Takes what is proposed, except where two files claim one place.</source>
        <translation>收下待确认的，两个文件争一个位置的除外。</translation>
    </message>
    <message>
        <source>Replaces files handed in before; needs --reason.</source>
        <translation>替换先前交的文件，要有 --reason。</translation>
    </message>
    <message>
        <source>… and %1 more; --json and --list tell them all</source>
        <translation>……另有 %1 个，--json 和 --list 给出全部</translation>
    </message>
    <message>
        <source>No file waits to be placed.</source>
        <translation>没有等待归位的文件。</translation>
    </message>
    <message>
        <source>%1 % of %2 MB</source>
        <translation>%2 MB 的 %1 %</translation>
    </message>
    <message>
        <source>, %1 MB/s</source>
        <translation>，%1 MB/s</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>，还要 %1 秒</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>同一文件</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in common</source>
        <translation>
            <numerusform>相同图片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>待判断</translation>
    </message>
    <message>
        <source>%1 texts compared with each other and with %2 of earlier campaigns: %3 pairs, %4 not decided. It is advice: a person decides.</source>
        <translation>%1 份文字互相比对过，也和往年的 %2 份比过：%3 对相同，%4 对待判断。只供参考，由人判断。</translation>
    </message>
    <message>
        <source>There is no pair %1. linxuan-cli originality -w DIR lists them.</source>
        <translation>没有 %1 这一对。linxuan-cli originality -w DIR 可以列出。</translation>
    </message>
    <message>
        <source>Give --as fine, quoted or copied.</source>
        <translation>请写 --as fine、quoted 或 copied。</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已判断：%1</translation>
    </message>
    <message>
        <source>Veto %1 proposed against %2; a second person decides.</source>
        <translation>已对 %2 提出否决 %1，由第二个人裁定。</translation>
    </message>
    <message>
        <source>--open-case takes A:B, and A is an entry of this campaign.</source>
        <translation>--open-case 写 A:B，A 是本次活动的作品。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1：%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 texts, %3 of them of earlier campaigns</source>
        <translation>%1：%2 份文字，其中往年 %3 份</translation>
    </message>
    <message numerus="yes">
        <source>! %n file(s) without a text that could be read</source>
        <translation>
            <numerusform>！有 %n 个文件读不出文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 texts added, %3 were there</source>
        <translation>%1：新增 %2 份，原有 %3 份</translation>
    </message>
    <message>
        <source>which papers look copied; a person decides</source>
        <translation>哪些材料看上去有抄袭，由人判断</translation>
    </message>
    <message>
        <source>Decides the pair of two entries.</source>
        <translation>对两件作品的材料作出判断。</translation>
    </message>
    <message>
        <source>fine, quoted or copied.</source>
        <translation>fine（没有问题）、quoted（属于引用）或 copied（属于抄袭）。</translation>
    </message>
    <message>
        <source>Proposes the veto on copying against A; a second person decides.</source>
        <translation>对 A 提出抄袭的否决，由第二个人裁定。</translation>
    </message>
    <message>
        <source>Both texts&apos; common passages as PDF; needs --out.</source>
        <translation>把相同段落并排存为 PDF，需要 --out。</translation>
    </message>
    <message>
        <source>Writes the texts of this and earlier campaigns, for the next one.</source>
        <translation>保存本次和往年的文字，供下次比对。</translation>
    </message>
    <message>
        <source>With the teachers&apos; names in the library.</source>
        <translation>保存时带上教师姓名。</translation>
    </message>
    <message>
        <source>Takes texts of earlier campaigns in.</source>
        <translation>导入往年材料。</translation>
    </message>
    <message>
        <source>%1 texts compared</source>
        <translation>已比对 %1 份文字</translation>
    </message>
    <message>
        <source>--due takes a time such as &quot;2023-09-20 18:00&quot;.</source>
        <translation>--due 要写时间，例如 &quot;2023-09-20 18:00&quot;。</translation>
    </message>
    <message>
        <source>%1 entries have something to be put right</source>
        <translation>%1 件作品需要整改</translation>
    </message>
    <message>
        <source>%1 entries were sent back</source>
        <translation>共退回 %1 件作品</translation>
    </message>
    <message>
        <source>Give one --unit to send entries back or to print its letter.</source>
        <translation>退回作品或打印通知，要用 --unit 写明一个单位。</translation>
    </message>
    <message>
        <source>%1 entries sent back until %2</source>
        <translation>已退回 %1 件，期限 %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>--got takes a paper and its copies, such as registration=3.</source>
        <translation>--got 写材料和份数，例如 registration=3。</translation>
    </message>
    <message>
        <source>%1 has no papers.</source>
        <translation>%1 没有纸质材料。</translation>
    </message>
    <message>
        <source>%1 of %2 papers are not complete</source>
        <translation>%2 种材料中 %1 种没有交齐</translation>
    </message>
    <message>
        <source>Give the --unit whose receipt slip is to be printed.</source>
        <translation>打印回执要用 --unit 写明单位。</translation>
    </message>
    <message>
        <source>Say what came in with --got or --complete.</source>
        <translation>请用 --got 或 --complete 写明收到了什么。</translation>
    </message>
    <message>
        <source>%1 papers recorded</source>
        <translation>已登记 %1 种材料</translation>
    </message>
    <message>
        <source>sends a unit&apos;s entries back to be put right, prints the letter, and tells which were</source>
        <translation>把一个单位的作品退回整改，打印通知，列出退回的情况</translation>
    </message>
    <message>
        <source>The unit; listing takes several.</source>
        <translation>单位；列出时可以写几个。</translation>
    </message>
    <message>
        <source>Sends back what fails now, until this time.</source>
        <translation>把现在没有通过的退回，以此为期限。</translation>
    </message>
    <message>
        <source>Tells what would be sent back.</source>
        <translation>只列出将要退回的内容。</translation>
    </message>
    <message>
        <source>Prints the newest letter to the unit.</source>
        <translation>打印给该单位的最近一份通知。</translation>
    </message>
    <message>
        <source>papers handed in beside the files: what came, what is missing, the slip</source>
        <translation>纸质材料：收到了什么，缺什么，打印回执</translation>
    </message>
    <message>
        <source>Only this unit.</source>
        <translation>只看这个单位。</translation>
    </message>
    <message>
        <source>Copies of a paper that lie here now; may be repeated.</source>
        <translation>某种材料现有的份数；可以写几次。</translation>
    </message>
    <message>
        <source>All papers with all their copies.</source>
        <translation>全部材料按应交份数登记。</translation>
    </message>
    <message>
        <source>Who delivered them.</source>
        <translation>送件人。</translation>
    </message>
    <message>
        <source>A remark for the slip.</source>
        <translation>回执上的备注。</translation>
    </message>
    <message>
        <source>Prints the unit&apos;s receipt slip.</source>
        <translation>打印该单位的回执。</translation>
    </message>
</context>
</TS>
