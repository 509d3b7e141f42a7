namespace ReportMiner.Tests.Extracting;

/// <summary>What a figure speaks for, and whose label it has, through the packs that ship.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("行业性调解组织受理纠纷320件,调解成功311件,成功率97.2%;全市调解组织受理纠纷5000件。", "mediation.disputes_accepted 320 subset", "mediation.disputes_resolved 311 subset", "mediation.success_rate 97.2 subset", "mediation.disputes_accepted 5000 headline")]
    [InlineData("因信息公开引发行政复议7件、行政诉讼3件。", "reconsideration.accepted 7 subset", "litigation.cases 3 subset")]
    [InlineData("全年调解矛盾纠纷500件。其中,医疗纠纷调委会受理94件,调结89件。", "mediation.disputes_accepted 500 headline", "mediation.disputes_accepted 94 subset", "mediation.disputes_resolved 89 subset")]
    [InlineData("受理各类纠纷500件,调解成功496件。\n其中,医疗纠纷调委会受理94件,调结89件。", "mediation.disputes_accepted 500 headline", "mediation.disputes_resolved 496 headline", "mediation.disputes_accepted 94 subset", "mediation.disputes_resolved 89 subset")]
    [InlineData("全年调解矛盾纠纷500件;其中司法所直接调处34件。", "mediation.disputes_accepted 500 headline", "mediation.disputes_accepted 34 subset")]
    [InlineData("镇级调委会14个,村级调委会186个,企业调委会9个。", "mediation.committees 14 subset", "mediation.committees 186 subset", "mediation.committees 9 subset")]
    [InlineData("农民工法律援助案件,全年共办理120件。", "legal_service.legal_aid_cases 120 subset")]
    [InlineData("立案政协提案818件,其中集体提案149件,委员提案669件,办复率为99.7%。", "supervision.cppcc_proposals 818 headline", "supervision.cppcc_proposals 149 subset", "supervision.cppcc_proposals 669 subset", "supervision.proposal_response_rate 99.7 headline")]
    [InlineData("收到建议、提案共15件。其中:州人大代表建议2件;县人大代表建议4件。", "supervision.npc_suggestions 2 subset", "supervision.npc_suggestions 4 subset")]
    [InlineData("公证处办理公证3210件,其中国内公证2860件、涉外公证350件。", "legal_service.notarisations 3210 headline", "legal_service.notarisations 2860 subset", "legal_service.notarisations 350 subset")]
    [InlineData("开展地震应急演练1次,消防应急演练2次,防汛应急演练2次。", "emergency.drills 1 subset", "emergency.drills 2 subset", "emergency.drills 2 subset")]
    public void Restriction_HoldsForWhatGoesOnAboutIt(string text, params string[] expected) => Assert.Equal(expected, ShippedPacks.Find(text));

    [Fact]
    public void FigureOfAHigherTier_GivesWayToTheBodysOwn() => Assert.Equal(
        ["reconsideration.accepted 56000 subset", "reconsideration.accepted 412 headline"],
        ShippedPacks.Find("2024年全省受理行政复议案件5.6万件。我县受理412件。", 2024));

    [Theory]
    [InlineData("通过网站、公报、窗口等渠道主动公开政府信息2160条。")]
    [InlineData("市、县、镇三级共主动公开政府信息2160条。")]
    [InlineData("全市19个乡镇共主动公开政府信息2160条。")]
    [InlineData("全市121个政府网站(其中窗口单位30家)全年主动公开政府信息2160条。")]
    public void WaysAndTiersOfTheWhole_RestrictNothing(string text) => Assert.Contains("transparency.disclosed 2160 headline", ShippedPacks.Find(text));

    [Fact]
    public void DepartmentInAGovernmentsReport_RulesItsSegment() => Assert.Equal(
        ["enforcement.cases 5100 headline", "enforcement.penalty_amount 58.6 subset"],
        ShippedPacks.Find("明河县人民政府2022年法治政府建设情况报告\n全县查处违法案件5100起。县应急管理局检查企业,对违法行为处以罚款58.6万元。"));

    [Theory]
    [InlineData("败诉率较上年下降3个百分点,为6.5%。", "litigation.loss_rate 6.5 headline")]
    [InlineData("代表建议和政协提案答复率、满意率100%。", "supervision.proposal_response_rate 100 headline", "supervision.proposal_satisfaction_rate 100 headline")]
    [InlineData("出庭应诉率从2019年的86%提升至2023年的99.2%。", "litigation.official_attendance_rate 86 prior", "litigation.official_attendance_rate 99.2 headline")]
    [InlineData("审查会议议题147件、规范性文件26件、合同协议61件。", "decision.legality_reviews 147 headline", "normative.reviewed 26 headline", "decision.contracts_reviewed 61 headline")]
    [InlineData("清理规范性文件,与上位法不一致的6件,予以修订。", "normative.amended 6 headline")]
    [InlineData("组织旁听庭审3次,共60人次。", "leadership.court_observation 60 headline")]
    [InlineData("全市行政复议收案960件,收案量首次超过同期一审行政诉讼案件;办结870件。", "reconsideration.received 960 headline", "reconsideration.concluded 870 headline")]
    public void Label_IsFoundWhereTheTextHasIt(string text, params string[] expected) => Assert.Superset(expected.ToHashSet(), ShippedPacks.Find(text, 2023).ToHashSet());

    [Theory]
    [InlineData("审判人员人均办理行政诉讼案件61件。")]
    [InlineData("走访群众110批。")]
    public void Averages_AndNumbersOfHotlines_AreNoFigures(string text) => Assert.Empty(ShippedPacks.Find(text));

    [Fact]
    public void ComparedYears_AreNotTheYearOfWhatFollows() => Assert.Contains(
        "reconsideration.concluded 1013 headline",
        ShippedPacks.Find("全年收到行政复议申请1187件,与2019年的1342件、2018年的1509件相比连续下降;审结1013件。", 2020));

    [Fact]
    public void Annex_EndsAPlan() => Assert.Contains(
        "reconsideration.accepted 96 headline",
        ShippedPacks.Find("三、下一步打算\n受理行政复议案件力争达到120件。\n附表\n指标\t数量\n受理行政复议案件\t96件\n审结\t90件", 2023));
}
