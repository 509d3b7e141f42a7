using System.Net;
using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

public sealed class AddressRuleTests
{
    [Theory]
    [InlineData("93.184.216.34")]
    [InlineData("100.63.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("2400:3200::1")]
    [InlineData("::ffff:93.184.216.34")]
    [InlineData("64:ff9b::5db8:d822")]
    public void PublicAddress_IsAllowed(string address) => Assert.True(AddressRule.Allows(IPAddress.Parse(address), allowPrivate: false));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.8.8", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("192.168.1.1", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("::ffff:169.254.169.254", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("::", false)]
    [InlineData("::7f00:1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2001:db8::1", false)]
    public void OtherAddress_IsRefusedUnlessPrivateOnesAreAllowed(string address, bool allowedAsPrivate)
    {
        Assert.False(AddressRule.Allows(IPAddress.Parse(address), allowPrivate: false));
        Assert.Equal(allowedAsPrivate, AddressRule.Allows(IPAddress.Parse(address), allowPrivate: true));
    }
}
